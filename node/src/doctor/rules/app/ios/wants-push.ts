import type { Project } from '../../../project';

/** Whether iPhones may be meant to get pushes: not so if every call of `init` is seen whole, and none has their certificate. */
export function wantsPush({ initCalls }: Project): boolean {
  const named = initCalls.some(({ entries }) => entries.some(({ key }) => key.startsWith('apple_buz_id')));
  return named || initCalls.length === 0 || initCalls.some(({ complete }) => !complete);
}
