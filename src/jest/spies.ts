import { jest } from '@jest/globals';

// biome-ignore lint/suspicious/noExplicitAny: any function of the package.
type AnyFunction = (...args: any[]) => any;

const resets: (() => void)[] = [];

/** A `jest.fn` that does what the function does, again also after Jest's `resetMocks` took that from it. */
export function spy<F extends AnyFunction>(original: F): F {
  const mock: jest.Mock<AnyFunction> = jest.fn();
  resets.push(() => mock.mockReset());
  return new Proxy(mock, {
    apply(target, self, args) {
      if (!target.getMockImplementation()) {
        target.mockImplementation(original);
      }
      return Reflect.apply(target, self, args);
    },
  }) as unknown as F;
}

/** Makes a spy of every method of a class. */
export function spyOnMethods(prototype: object): void {
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (typeof value === 'function' && name !== 'constructor') {
      Object.defineProperty(prototype, name, { value: spy(value) });
    }
  }
}

/** Forgets all calls, and what tests have put in the functions' places. */
export function resetSpies(): void {
  for (const reset of resets) {
    reset();
  }
}
