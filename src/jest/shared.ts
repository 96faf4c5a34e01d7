import { FakePhone } from './FakePhone';

/** What all copies of the mock share in a test file, also after `jest.resetModules()`. */
interface Shared {
  phone: FakePhone;
  /** Brings the copy of the package that the app has now back to its beginning. */
  resetPackage: () => void;
}

const KEY = Symbol.for('react-native-timpush/jest');

/** One for each test file: Jest gives each a global object of its own. */
export function shared(): Shared {
  const all = globalThis as { [KEY]?: Shared };
  all[KEY] ??= { phone: new FakePhone(), resetPackage: () => {} };
  return all[KEY];
}
