import type { Level } from '../../../finding';
import type { Project } from '../../../project';

/**
 * How bad it is when iPhones get no pushes: an error where `init` has their certificate, a warning where that cannot be
 * seen; `undefined` if every call is seen whole, and none has it.
 */
export function withoutPush({ initCalls }: Project): Level | undefined {
  if (initCalls.some(({ entries }) => entries.some(({ key }) => key.startsWith('apple_buz_id')))) {
    return 'error';
  }
  return initCalls.length === 0 || initCalls.some(({ complete }) => !complete) ? 'warning' : undefined;
}
