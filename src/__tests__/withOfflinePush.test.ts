import type { OfflinePushInfo, OfflinePushWarning } from '..';
import { FakeNative, load } from './fakeNative';

type Message = { id: string; receiver: string; groupID: string; offlinePushInfo?: OfflinePushInfo };

const WARNING = {
  code: 'oppoChannelMissing',
  field: 'androidOPPOChannelID',
  happens: 'OPPO shows nothing.',
  todo: 'Set it.',
} as OfflinePushWarning;
const TO = { id: '1', receiver: 'vinson', groupID: '' };
const PREPARED = { title: 't', ext: '{"a":1}', disablePush: false, ignoreIOSBadge: false };

/** A binding's message manager, with fields that only it can read. */
class Manager {
  readonly #sent: unknown[] = [];
  answer: unknown = { code: 0, desc: '' };
  last = 0;

  get sent() {
    return this.#sent;
  }

  sendMessage(message: Message, ...rest: unknown[]): Promise<unknown> {
    this.#sent.push(message, ...rest);
    return Promise.resolve(this.answer);
  }

  createTextMessage(text: string) {
    this.last += 1;
    return Promise.resolve({ code: 0, desc: '', data: { id: `${this.last}`, messageInfo: text } });
  }

  createCustomMessage(_message: object) {
    return this.createTextMessage('');
  }

  getC2CHistoryMessageList(...args: unknown[]) {
    return [this.#sent.length, ...args];
  }
}

let native: FakeNative;
let manager: Manager;
let warn: jest.SpyInstance;

beforeEach(() => {
  native = new FakeNative();
  native.reply = reply(PREPARED);
  manager = new Manager();
  warn = jest.spyOn(console, 'warn').mockImplementation();
});

afterEach(() => {
  warn.mockRestore();
  setDevelopment(false);
});

function reply(info: object, warnings: OfflinePushWarning[] = []): string {
  return JSON.stringify({ code: 0, desc: '', data: { info, warnings } });
}

function setDevelopment(dev: boolean): void {
  (globalThis as { __DEV__?: boolean }).__DEV__ = dev;
}

function wrapped(on: FakeNative | null = native) {
  return load(on).withOfflinePush(manager);
}

test('sends what the engine prepared, and leaves the rest as it is', async () => {
  const info = { title: 't', ext: { a: 1 } };
  const message = { ...TO, priority: 2, offlinePushInfo: info };
  await wrapped().sendMessage(message);
  expect(manager.sent).toEqual([{ ...message, offlinePushInfo: PREPARED }]);
  expect(native.questions).toEqual([
    { ask: 'prepareOfflinePushInfo', info, about: { onlineUserOnly: false } },
  ]);
  expect(message.offlinePushInfo).toBe(info);
});

test('a message without options stays without, and is asked about', async () => {
  const message = { ...TO, onlineUserOnly: true };
  await wrapped().sendMessage(message);
  expect(manager.sent[0]).toBe(message);
  expect(native.questions).toEqual([{ ask: 'prepareOfflinePushInfo', about: { onlineUserOnly: true } }]);
});

test.each([
  ['createTextMessage', 'text', 'hi'],
  ['createCustomMessage', 'custom', { data: '{}' }],
] as const)('what %s made is known to be of type %s', async (method, messageType, content) => {
  const push = wrapped();
  const { data } = await push[method](content as never);
  await push.sendMessage({ ...TO, id: data.id, offlinePushInfo: {} });
  expect(native.questions).toMatchObject([{ about: { messageType } }]);
});

test('a message that was not made here has no type, and old ones are forgotten', async () => {
  const push = wrapped();
  for (let made = 0; made < 101; made += 1) {
    await push.createTextMessage('hi');
  }
  for (const id of ['1', '2', '101', 'unheard of']) {
    await push.sendMessage({ ...TO, id });
  }
  expect(native.questions.map(({ about }) => about?.messageType)).toEqual([
    undefined,
    'text',
    'text',
    undefined,
  ]);
});

test('warnings come with the result; a result without stays the one that it was', async () => {
  const push = wrapped();
  expect(await push.sendMessage(TO)).toBe(manager.answer);
  native.reply = reply(PREPARED, [WARNING]);
  expect(await push.sendMessage(TO)).toEqual({ code: 0, desc: '', warnings: [WARNING] });
  manager.answer = 'Method Not Implemmention';
  expect(await push.sendMessage(TO)).toBe(manager.answer);
  manager.answer = null;
  expect(await push.sendMessage(TO)).toBeNull();
});

test('in development each warning is on the console once', async () => {
  native.reply = reply(PREPARED, [WARNING, WARNING]);
  const push = wrapped();
  await push.sendMessage(TO);
  expect(warn).not.toHaveBeenCalled();
  setDevelopment(true);
  await push.sendMessage(TO);
  await push.sendMessage(TO);
  expect(warn.mock.calls).toEqual([['offlinePushInfo.androidOPPOChannelID: OPPO shows nothing. Set it.']]);
});

test('all else is the manager itself', async () => {
  const push = wrapped();
  expect(push).toBeInstanceOf(Manager);
  expect('createTextMessage' in push).toBe(true);
  expect(push.getC2CHistoryMessageList('vinson', 20)).toEqual([0, 'vinson', 20]);
  push.last = 7;
  expect(manager.last).toBe(7);
  expect((await push.createTextMessage('hi')).data.id).toBe('8');
  await push.sendMessage(TO, 'more');
  expect(push.sent).toEqual([TO, 'more']);
});

test('a frozen object is a manager too', async () => {
  const sendMessage = jest.fn(() => 'at once');
  const push = load(native).withOfflinePush(Object.freeze({ sendMessage }));
  expect(push.sendMessage({ offlinePushInfo: {} } as never)).toBe('at once');
  expect(sendMessage).toHaveBeenCalledWith({ offlinePushInfo: PREPARED });
});

test.each([
  [
    'throws',
    () => {
      throw new TypeError('broken');
    },
  ],
  ['rejects', () => Promise.reject(new TypeError('broken'))],
])("what the manager %s is the caller's", async (_what, sendMessage) => {
  const push = load(native).withOfflinePush({ sendMessage });
  await expect((async () => push.sendMessage({} as never))()).rejects.toThrow('broken');
});

test.each([undefined, null, 7])('%p instead of a message is left to the manager', async (message) => {
  await wrapped().sendMessage(message as never);
  expect(manager.sent).toEqual([message]);
});

test('without the native module messages are sent with texts, and it is said once', async () => {
  const push = wrapped(null);
  const offlinePushInfo = { title: 't', ext: { a: 1 }, vendorParams: { fcmPriority: 'high' } };
  expect(await push.sendMessage({ ...TO, offlinePushInfo })).toEqual({ code: 0, desc: '' });
  await push.sendMessage({ ...TO, offlinePushInfo: { ext: 'text' } });
  expect(manager.sent).toEqual([
    { ...TO, offlinePushInfo: { title: 't', ext: '{"a":1}', vendorParams: '{"fcmPriority":"high"}' } },
    { ...TO, offlinePushInfo: { ext: 'text' } },
  ]);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0][0]).toMatch(/sent unchecked.*Build and install the app again/);
});

test('options without JSON are left to the manager', async () => {
  const ext: { self?: unknown } = {};
  ext.self = ext;
  const offlinePushInfo = { ext };
  await wrapped().sendMessage({ ...TO, offlinePushInfo });
  expect(manager.sent).toEqual([{ ...TO, offlinePushInfo }]);
  expect(warn.mock.calls[0][0]).toMatch(/cannot be written as JSON/);
});
