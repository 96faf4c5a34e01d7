import { call } from '../engine';
import type { ImRequest } from '../generated/types';
import type { Result } from '../result';

/** Calls the native IM SDK through the engine, which sees logins and logouts on the way. */
export function callIm<T = void>(request: ImRequest): Promise<Result<T>> {
  return call({ method: 'im', request });
}
