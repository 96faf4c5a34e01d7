import type { FakePhone } from './FakePhone';
import { shared } from './shared';

/** Takes the place of `../NativeTimPush` where the package runs under an app's tests. */
export function findNativeTimPush(): FakePhone {
  return shared().phone;
}
