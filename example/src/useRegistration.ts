import { useEffect, useState } from 'react';
import type { Registration } from 'react-native-timpush';
import { cPush } from './push';

/** The registration as it stands, and as it changes. */
export function useRegistration(): Registration | undefined {
  const [registration, setRegistration] = useState<Registration>();
  useEffect(() => {
    const unsubscribe = cPush.on('registrationChanged', setRegistration);
    cPush.getRegistration().then(({ data }) => setRegistration(data));
    return unsubscribe;
  }, []);
  return registration;
}
