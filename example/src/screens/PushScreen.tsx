import type { Registration } from 'react-native-timpush';
import { cPush, logOut } from '../push';
import { useTexts } from '../texts/Language';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { useCall } from '../useCall';
import { useRegistration } from '../useRegistration';
import { PushSettings } from './PushSettings';
import { RegistrationCard } from './RegistrationCard';

/** Where the registration stands, and what the user decides about it. */
export function PushScreen({ user, onLogout }: { user: string; onLogout: () => void }) {
  const { push } = useTexts();
  const registration = useRegistration();
  const { busy, run } = useCall<void>();

  const leave = async () => {
    await run(logOut);
    onLogout();
  };

  return (
    <Page title={push.title}>
      {registration && (
        <>
          <RegistrationCard registration={registration} />
          <Problems registration={registration} />
          <PushSettings status={registration.status} />
        </>
      )}
      <Card title={push.loggedInAs(user)}>
        <Button kind="plain" title={push.logOut} busy={busy} onPress={leave} />
      </Card>
    </Page>
  );
}

function Problems({ registration: { lastError, warnings } }: { registration: Registration }) {
  const { push, codeAndDesc } = useTexts();
  const { busy, run } = useCall<Registration>();
  return (
    <>
      {lastError && (
        <Notice tone="error" title={push.lastError} text={codeAndDesc(lastError.code, lastError.desc)}>
          <Button
            kind="plain"
            title={push.tryAgain}
            busy={busy}
            onPress={() => run(() => cPush.registerPush())}
          />
        </Notice>
      )}
      {warnings.map(({ desc }) => (
        <Notice key={desc} tone="warning" title={push.warning} text={desc} />
      ))}
    </>
  );
}
