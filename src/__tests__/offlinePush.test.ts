import type { AboutMessage, OfflinePushInfo } from '..';
import { FakeNative, load } from './fakeNative';

let native: FakeNative;

const WARNING = {
  code: 'oppoChannelMissing',
  field: 'androidOPPOChannelID',
  vendors: ['oppo'],
  effect: 'notShown',
  happens: 'OPPO shows nothing.',
  todo: 'Set it.',
  source: 'https://example.com',
};

beforeEach(() => {
  native = new FakeNative();
});

test('a check is the answer of the engine, at once', () => {
  const { checkOfflinePushInfo } = load(native);
  const data = { warnings: [WARNING], previews: [{ vendor: 'oppo', shown: false, because: WARNING.code }] };
  native.reply = JSON.stringify({ code: 0, desc: '', data });
  const info = { title: 't', ext: { a: 1 }, vendorParams: { fcmPriority: 'high' } };
  const about: AboutMessage = { messageType: 'text', vendors: ['oppo'], language: 'zh' };
  expect(checkOfflinePushInfo(info, about)).toEqual({ code: 0, desc: '', data });
  expect(native.questions).toEqual([{ ask: 'checkOfflinePushInfo', info, about, language: 'zh' }]);
});

test('the plugin checks as well', () => {
  const { TimPushPlugin } = load(native);
  expect(new TimPushPlugin().checkOfflinePushInfo({ title: 't' })).toEqual({ code: 0, desc: '' });
  expect(native.questions).toEqual([{ ask: 'checkOfflinePushInfo', info: { title: 't' }, about: {} }]);
});

test.each([
  ['null', null],
  ['undefined', undefined],
  ['a text', 'title'],
  ['an array', []],
])('options that are %s reach the engine, which says so', (_name, info) => {
  const { checkOfflinePushInfo } = load(native);
  checkOfflinePushInfo(info as unknown as OfflinePushInfo, null as never);
  expect(native.questions).toMatchObject([info === undefined ? {} : { info }]);
});

test('numbers without JSON reach the engine by their names', () => {
  const { checkOfflinePushInfo } = load(native);
  checkOfflinePushInfo({ iOSPushType: Number.NaN });
  expect(native.questions).toMatchObject([{ info: { iOSPushType: { $number: 'NaN' } } }]);
});

test('options that contain themselves are a result', () => {
  const { checkOfflinePushInfo, TimPushCode } = load(native);
  const ext: { self?: unknown } = {};
  ext.self = ext;
  expect(checkOfflinePushInfo({ ext }).code).toBe(TimPushCode.InvalidParameter);
  expect(native.questions).toEqual([]);
});

test.each([
  ['throws', new Error('internal error in ask')],
  ['answers no JSON', 'nonsense'],
])('a native module that %s is a result', (_what, reply) => {
  const { checkOfflinePushInfo, TimPushCode } = load(native);
  native.reply = reply;
  expect(checkOfflinePushInfo({}).code).toBe(TimPushCode.Internal);
});

test('a missing module is a result that says what to do', () => {
  const { checkOfflinePushInfo, toChatOfflinePushInfo, TimPushCode } = load(null);
  for (const { code, desc } of [checkOfflinePushInfo({}), toChatOfflinePushInfo({})]) {
    expect(code).toBe(TimPushCode.NotRunning);
    expect(desc).toMatch(/Build and install the app again/);
  }
});

test("options for the JavaScript IM SDK are the engine's answer", () => {
  const { toChatOfflinePushInfo } = load(native);
  const data = { info: { title: 't', androidInfo: { OPPOChannelID: 'chat' } }, warnings: [] };
  native.reply = JSON.stringify({ code: 0, desc: '', data });
  const info = { title: 't', androidOPPOChannelID: 'chat' };
  expect(toChatOfflinePushInfo(info, { messageType: 'text' })).toEqual({ code: 0, desc: '', data });
  expect(native.questions).toEqual([{ ask: 'toChatOfflinePushInfo', info, about: { messageType: 'text' } }]);
});
