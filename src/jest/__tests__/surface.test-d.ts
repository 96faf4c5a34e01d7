/** Compiled by `npm run typecheck`, never run: the mock has the types of the package. */
import { simulate } from '..';

type Real = typeof import('../..');
type Mock = typeof import('../package');

export const complete = (mock: Mock): Real => mock;
export const honest = (real: Real): Mock => real;

export function answers(): void {
  simulate.answer('getDevicePushToken', { code: 0, data: 'token' }, { code: 880004, desc: 'why' });
  simulate.answer('login', { code: 6206 });
  simulate.answer('checkOfflinePushInfo', { data: { warnings: [], previews: [] } });
  // @ts-expect-error: no such method.
  simulate.answer('inti', { code: 0 });
  // @ts-expect-error: a token is text.
  simulate.answer('getDevicePushToken', { data: 5 });
}
