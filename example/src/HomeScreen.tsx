import { Button, Text } from 'react-native';
import { useRegistration } from './useRegistration';

const CHATS = ['vinson', 'denny'];

interface Props {
  user: string;
  onOpen: (userID: string) => void;
  onLogout: () => void;
}

/** Shows where the registration stands, and the chats. */
export function HomeScreen({ user, onOpen, onLogout }: Props) {
  const registration = useRegistration();
  return (
    <>
      <Text>Logged in as {user}</Text>
      <Text>Push: {registration?.status ?? '…'}</Text>
      <Text>{registration?.lastError?.desc}</Text>
      {registration?.warnings.map(({ desc }) => (
        <Text key={desc}>{desc}</Text>
      ))}
      {CHATS.filter((userID) => userID !== user).map((userID) => (
        <Button key={userID} title={`Chat with ${userID}`} onPress={() => onOpen(userID)} />
      ))}
      <Button title="Log out" onPress={onLogout} />
    </>
  );
}
