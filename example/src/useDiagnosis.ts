import { useEffect } from 'react';
import type { Diagnosis, Language } from 'react-native-timpush';
import { cPush } from './push';
import { useCall } from './useCall';

/** A diagnosis in this language: one at first, and one more whenever it is asked for. */
export function useDiagnosis(language: Language) {
  const { busy, answer, run } = useCall<Diagnosis>();
  const check = () => run(() => cPush.diagnose({ language }));
  useEffect(() => {
    check();
  }, [language]);
  return { busy, answer, check };
}
