import { useEffect, useState } from 'react';
import type { Registration } from 'react-native-timpush';
import { cPush } from './push';

/** The registration as it stands, and as it changes. */
export function useRegistration(): Registration | undefined {
  const [registration, setRegistration] = useState<Registration>();
  useEffect(() => {
    const unsubscribe = cPush.on('registrationChanged', setRegistration);
    // What has changed meanwhile is newer.
    cPush.getRegistration().then(({ data }) => setRegistration((changed) => changed ?? data));
    return unsubscribe;
  }, []);
  return registration;
}
