import type { ReceivedMessage, Tap } from '..';
import { FakeNative, load } from './fakeNative';

const TAP: Tap = { id: 7, ext: '{}', at: 1 };

let native: FakeNative;
let plugin: import('..').TimPushPlugin;
let manager: import('..').V2TIMManager;

beforeEach(() => {
  native = new FakeNative();
  const { TimPushPlugin, TencentImSDKPlugin } = load(native);
  plugin = new TimPushPlugin();
  manager = TencentImSDKPlugin.v2TIMManager;
});

function tap(): void {
  native.emit({ name: 'notificationClicked', payload: TAP });
}

test('a tap reaches every listener once and is then confirmed', () => {
  const [first, second] = [jest.fn(), jest.fn()];
  plugin.on('notificationClicked', first);
  plugin.on('notificationClicked', second);
  tap();
  expect(first.mock.calls).toEqual([[TAP]]);
  expect(second.mock.calls).toEqual([[TAP]]);
  expect(native.requests).toEqual([{ method: 'tapDelivered', id: 7 }]);
});

test('a tap without a listener is not confirmed', () => {
  plugin.on('tokenChanged', jest.fn());
  tap();
  expect(native.requests).toEqual([]);
});

test('a handler that throws is reported and stops no other', () => {
  const error = jest.spyOn(console, 'error').mockImplementation(() => {});
  const other = jest.fn();
  plugin.on('notificationClicked', () => {
    throw new Error('boom');
  });
  plugin.on('notificationClicked', other);
  tap();
  expect(other).toHaveBeenCalledTimes(1);
  expect(error).toHaveBeenCalledWith(expect.stringContaining('notificationClicked'), new Error('boom'));
  expect(native.requests).toHaveLength(1);
});

test('the engine hears of the first and the last notificationClicked listener', () => {
  plugin.on('registrationChanged', jest.fn());
  expect(native.listening).toEqual([]);
  const first = plugin.on('notificationClicked', jest.fn());
  const second = plugin.on('notificationClicked', jest.fn());
  first();
  expect(native.listening).toEqual([true]);
  second();
  expect(native.listening).toEqual([true, false]);
});

test('there is one native subscription while there is any listener', () => {
  const first = plugin.on('tokenChanged', jest.fn());
  const second = plugin.on('registrationChanged', jest.fn());
  expect(native.subscriptions).toBe(1);
  first();
  expect(native.subscriptions).toBe(1);
  second();
  expect(native.subscriptions).toBe(0);
});

test('a handler that was added twice is called twice, and unsubscribing is idempotent', () => {
  const handler = jest.fn();
  const first = plugin.on('notificationClicked', handler);
  plugin.on('notificationClicked', handler);
  first();
  first();
  tap();
  expect(handler).toHaveBeenCalledTimes(1);
});

test('a handler that unsubscribes in the middle is called no more', () => {
  const unsubscribe = plugin.on('notificationClicked', () => unsubscribe());
  tap();
  tap();
  expect(native.requests).toHaveLength(1);
});

test('an unknown event is refused with the names that exist', () => {
  expect(() => plugin.on('notificationClick' as 'tokenChanged', jest.fn())).toThrow(/notificationClicked/);
  expect(() => plugin.on('tokenChanged', undefined as never)).toThrow(TypeError);
});

test('listening without a native module warns and does not throw', () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
  const { TimPushPlugin } = load(null);
  new TimPushPlugin().on('notificationClicked', jest.fn())();
  expect(warn).toHaveBeenCalled();
});

test('pushes and revocations reach their listeners, and nobody confirms them', () => {
  const [received, revoked] = [jest.fn(), jest.fn()];
  const message: ReceivedMessage = { ext: '{}', vendor: 'fcm', shown: false };
  plugin.on('messageReceived', received);
  plugin.on('messageRevoked', revoked);
  native.emit({ name: 'messageReceived', payload: message });
  native.emit({ name: 'messageRevoked', payload: { messageID: 'm1' } });
  expect(received.mock.calls).toEqual([[message]]);
  expect(revoked.mock.calls).toEqual([[{ messageID: 'm1' }]]);
  expect([native.listening, native.requests]).toEqual([[], []]);
});

test('the IM listener of the last initSDK hears of the connection', async () => {
  const first = { onKickedOffline: jest.fn() };
  const second = { onKickedOffline: jest.fn() };
  await manager.initSDK(1, 4, first);
  await manager.initSDK(1, 4, second);
  native.emit({ name: 'imStatus', payload: 'kickedOffline' });
  native.emit({ name: 'imStatus', payload: 'connecting' });
  expect(first.onKickedOffline).not.toHaveBeenCalled();
  expect(second.onKickedOffline).toHaveBeenCalledTimes(1);
});

test('a tap that the engine repeats for a later listener is handed over once', () => {
  const off = plugin.on('notificationClicked', jest.fn());
  tap();
  off();
  const later = jest.fn();
  plugin.on('notificationClicked', later);
  tap();
  expect(later).not.toHaveBeenCalled();
  expect(native.requests).toHaveLength(1);
});

test('a tap that was taken as the initial notification is confirmed and not handed over again', async () => {
  const handler = jest.fn();
  plugin.on('notificationClicked', handler);
  native.answer = JSON.stringify({ code: 0, desc: '', data: TAP });
  await expect(plugin.getInitialNotification()).resolves.toMatchObject({ data: TAP });
  tap();
  expect(handler).not.toHaveBeenCalled();
  expect(native.requests).toEqual([{ method: 'getInitialNotification' }, { method: 'tapDelivered', id: 7 }]);
});
