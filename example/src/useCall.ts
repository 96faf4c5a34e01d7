import { useRef, useState } from 'react';
import type { Result } from 'react-native-timpush';

/** Whether a call is under way, and the answer of the last one. */
export function useCall<T>() {
  const latest = useRef(0);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Result<T>>();

  const run = async (call: () => Promise<Result<T>>): Promise<Result<T>> => {
    latest.current += 1;
    const own = latest.current;
    setBusy(true);
    const result = await call();
    if (own === latest.current) {
      setAnswer(result);
      setBusy(false);
    }
    return result;
  };
  return { busy, answer, run };
}
