import { useState } from 'react';
import { PUSH_KEYS, SDK_APP_ID } from '../config';
import { logIn, turnOnPush } from '../push';
import { useLanguage } from '../texts/Language';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { useCall } from '../useCall';

/** Asks for a user ID and the signature that the app's server made for it. */
export function LoginScreen({ onLogin }: { onLogin: (userID: string) => void }) {
  const { language, texts } = useLanguage();
  const [userID, setUserID] = useState('');
  const [userSig, setUserSig] = useState('');
  const { busy, answer, run } = useCall<void>();

  const submit = async () => {
    const { code } = await run(() => logIn({ sdkAppID: SDK_APP_ID, userID, userSig }));
    if (code === 0) {
      onLogin(userID);
      // How it goes is on the next screen, by the event `registrationChanged`.
      turnOnPush({ ...PUSH_KEYS, language });
    }
  };

  const { title, refused, ...labels } = texts.login;
  return (
    <Page title={title}>
      <Card>
        <Field label={labels.userID} value={userID} onChangeText={setUserID} />
        <Field
          label={labels.userSig}
          hint={labels.userSigHint}
          value={userSig}
          onChangeText={setUserSig}
          secureTextEntry
        />
        <Button title={labels.submit} busy={busy} disabled={!userID || !userSig} onPress={submit} />
      </Card>
      {answer && answer.code !== 0 && (
        <Notice tone="error" title={refused} text={texts.codeAndDesc(answer.code, answer.desc)} />
      )}
    </Page>
  );
}
