import { useState } from 'react';
import { Button, Text, TextInput } from 'react-native';
import { PUSH_KEYS, SDK_APP_ID } from './config';
import { askPermission, logIn } from './push';

/** Asks for a user ID and the signature that the app's server made for it. */
export function LoginScreen({ onLogin }: { onLogin: (userID: string) => void }) {
  const [userID, setUserID] = useState('');
  const [userSig, setUserSig] = useState('');
  const [problem, setProblem] = useState('');

  const submit = async () => {
    const { code, desc } = await logIn({ sdkAppID: SDK_APP_ID, userID, userSig }, PUSH_KEYS);
    setProblem(code === 0 ? '' : `${code}: ${desc}`);
    onLogin(userID);
    await askPermission();
  };

  return (
    <>
      <TextInput placeholder="User ID" autoCapitalize="none" value={userID} onChangeText={setUserID} />
      <TextInput placeholder="UserSig" autoCapitalize="none" value={userSig} onChangeText={setUserSig} />
      <Button title="Log in" onPress={submit} />
      <Text>{problem}</Text>
    </>
  );
}
