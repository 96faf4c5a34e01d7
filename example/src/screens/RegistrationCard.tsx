import type { Registration, Status } from 'react-native-timpush';
import { useTexts } from '../texts/Language';
import { Card, Row } from '../ui/Card';
import { Badge } from '../ui/Notice';
import type { Tone } from '../ui/theme';

const TONES: Partial<Record<Status, Tone>> = { registered: 'ok', failed: 'error', retrying: 'warning' };

/** Status, channel, certificate and token. */
export function RegistrationCard({ registration }: { registration: Registration }) {
  const { push, statuses, vendors } = useTexts();
  const { status, vendor, businessID } = registration;
  return (
    <Card title={push.registration}>
      <Row label={push.status}>
        <Badge tone={TONES[status] ?? 'unknown'} text={statuses[status]} />
      </Row>
      <Row label={push.channel}>{vendor ? vendors[vendor] : push.none}</Row>
      <Row label={push.businessID}>{String(businessID ?? push.none)}</Row>
      <Row label={push.token}>{useTokenText(registration)}</Row>
    </Card>
  );
}

function useTokenText({ hasToken, reported }: Registration): string {
  const { push } = useTexts();
  if (!hasToken) {
    return push.none;
  }
  return reported ? push.tokenReported : push.tokenNotReported;
}
