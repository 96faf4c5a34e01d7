import type { Tap } from '..';
import { FakeNative, load } from './fakeNative';

type Handler = (tap: Tap) => void;

let native: FakeNative;

beforeEach(() => {
  native = new FakeNative();
});

function tap(id: number): Tap {
  const payload: Tap = { id, ext: '{}', at: 1 };
  native.emit({ name: 'notificationClicked', payload });
  return payload;
}

/** A component with the hook, drawn by React's test renderer; `load` gives each test a React of its own. */
async function mount(handler: Handler, { strict = false } = {}) {
  const { useNotificationClicked } = load(native);
  const { StrictMode }: typeof import('react') = require('react');
  const testing: typeof import('@testing-library/react-native/pure') =
    require('@testing-library/react-native/pure');
  const options = { initialProps: handler, ...(strict && { wrapper: StrictMode }) };
  return testing.renderHook((current: Handler) => useNotificationClicked(current), options);
}

test('a tap is handed over once and confirmed', async () => {
  const handler = jest.fn();
  await mount(handler);
  const tapped = tap(1);
  expect(handler.mock.calls).toEqual([[tapped]]);
  expect(native.requests).toEqual([{ method: 'tapDelivered', id: 1 }]);
});

test('the handler of the last render is called, without another subscription', async () => {
  const [first, second] = [jest.fn(), jest.fn()];
  const { rerender } = await mount(first);
  tap(1);
  const rendered = rerender(second);
  tap(2);
  await rendered;
  tap(3);
  const ids = [...first.mock.calls, ...second.mock.calls].map(([{ id }]) => id);
  expect(ids).toEqual([1, 2, 3]);
  expect(second).toHaveBeenLastCalledWith(expect.objectContaining({ id: 3 }));
  expect(native.listening).toEqual([true]);
});

test('an effect of the same render hears with its own handler', async () => {
  const { useNotificationClicked } = load(native);
  const { useLayoutEffect }: typeof import('react') = require('react');
  const { renderHook }: typeof import('@testing-library/react-native/pure') =
    require('@testing-library/react-native/pure');
  const heard: string[] = [];
  const { rerender } = await renderHook(
    (name: string) => {
      useLayoutEffect(() => void tap(name.length));
      useNotificationClicked(() => heard.push(name));
    },
    { initialProps: 'a' },
  );
  await rerender('bb');
  expect(heard).toEqual(['bb']);
});

test('unmounting ends it', async () => {
  const handler = jest.fn();
  const { unmount } = await mount(handler);
  await unmount();
  tap(1);
  expect(handler).not.toHaveBeenCalled();
  expect(native.listening).toEqual([true, false]);
  expect(native.subscriptions).toBe(0);
});

test('a tap reaches a component once that React mounts twice', async () => {
  const handler = jest.fn();
  await mount(handler, { strict: true });
  expect(native.listening).toEqual([true, false, true]);
  tap(1);
  expect(handler).toHaveBeenCalledTimes(1);
});
