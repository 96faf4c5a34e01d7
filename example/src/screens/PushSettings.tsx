import { StyleSheet, Switch, Text } from 'react-native';
import type { Status } from 'react-native-timpush';
import { askPermission, cPush } from '../push';
import { useTexts } from '../texts/Language';
import { Button } from '../ui/Button';
import { Card, Row } from '../ui/Card';
import { Notice } from '../ui/Notice';
import { COLORS } from '../ui/theme';
import { useCall } from '../useCall';

/** The user's consent, and the system's permission. */
export function PushSettings({ status }: { status: Status }) {
  return (
    <Card>
      <Consent status={status} />
      <Permission />
    </Card>
  );
}

function Consent({ status }: { status: Status }) {
  const { push, codeAndDesc } = useTexts();
  const { busy, answer, run } = useCall<void>();
  return (
    <>
      <Row label={push.consent}>
        <Switch
          aria-label={push.consent}
          accessibilityHint={push.consentHint}
          thumbColor={COLORS.card}
          trackColor={{ true: COLORS.accent, false: COLORS.line }}
          disabled={busy || status === 'uninitialized'}
          value={status !== 'awaitingConsent' && status !== 'uninitialized'}
          onValueChange={(granted) => void run(() => cPush.setConsent(granted))}
        />
      </Row>
      <Text style={styles.hint}>{push.consentHint}</Text>
      {answer && answer.code !== 0 && (
        <Notice tone="error" title={push.failed} text={codeAndDesc(answer.code, answer.desc)} />
      )}
    </>
  );
}

function Permission() {
  const { push, codeAndDesc } = useTexts();
  const { busy, answer, run } = useCall<boolean>();
  return (
    <>
      <Button kind="plain" title={push.permission} busy={busy} onPress={() => run(askPermission)} />
      {answer?.code === 0 && <Notice tone="ok" title={push.permitted} />}
      {answer && answer.code !== 0 && (
        <Notice tone="error" title={push.notPermitted} text={codeAndDesc(answer.code, answer.desc)} />
      )}
    </>
  );
}

const styles = StyleSheet.create({ hint: { fontSize: 13, color: COLORS.faint } });
