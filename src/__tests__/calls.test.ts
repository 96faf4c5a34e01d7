import type { TimPushConfig } from '..';
import { FakeNative, load, loadWithoutReactNative } from './fakeNative';

let native: FakeNative;

beforeEach(() => {
  native = new FakeNative();
});

/** What reaches the engine for a configuration that TypeScript would not let through. */
async function sentConfig(config: unknown): Promise<unknown> {
  const { TimPushPlugin } = load(native);
  await new TimPushPlugin().init(config as TimPushConfig);
  return native.requests[0];
}

test('importing the package and making a plugin touch nothing native', () => {
  const { TimPushPlugin, TencentImSDKPlugin } = load(native);
  new TimPushPlugin();
  TencentImSDKPlugin.v2TIMManager.getMessageManager();
  expect(native.lookups).toBe(0);
});

test('a result is what the engine answered', async () => {
  const { TimPushPlugin } = load(native);
  native.answer = '{"code":0,"desc":"","data":"token"}';
  expect(await new TimPushPlugin().getDevicePushToken()).toEqual({ code: 0, desc: '', data: 'token' });
});

test.each([
  [{}, 'the app lacks the module', () => load(null)],
  [{}, 'there is no native side', loadWithoutReactNative],
])('%# a missing module is a result that says what to do: %s', async (_case, _name, loadIt) => {
  const { TimPushPlugin, TimPushCode } = loadIt();
  const { code, desc } = await new TimPushPlugin().init();
  expect(code).toBe(TimPushCode.NotRunning);
  expect(desc).toMatch(/Build and install the app again.*Expo Go.*Jest/s);
});

test('a native module that fails is a result', async () => {
  const { TimPushPlugin, TimPushCode } = load(native);
  native.answer = new Error('boom');
  expect(await new TimPushPlugin().getRegistration()).toEqual({
    code: TimPushCode.Internal,
    desc: expect.stringContaining('boom'),
  });
});

test('an answer that is no JSON is a result', async () => {
  const { TimPushPlugin, TimPushCode } = load(native);
  native.answer = 'nonsense';
  expect((await new TimPushPlugin().getRegistration()).code).toBe(TimPushCode.Internal);
});

test('arguments that contain themselves are a result', async () => {
  const { TimPushPlugin, TimPushCode } = load(native);
  const config: { self?: unknown } = {};
  config.self = config;
  const { code } = await new TimPushPlugin().init(config as TimPushConfig);
  expect(code).toBe(TimPushCode.InvalidParameter);
  expect(native.requests).toEqual([]);
});

test('no configuration is told apart from null', async () => {
  expect(await sentConfig(undefined)).toEqual({ method: 'init' });
  native.requests = [];
  expect(await sentConfig(null)).toEqual({ method: 'init', config: null });
});

test.each([
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
  [12345678901234567890n, '12345678901234567890'],
])('%p reaches the engine by its name', async (value, name) => {
  expect(await sentConfig({ mi_buz_id: value })).toEqual({
    method: 'init',
    config: { mi_buz_id: { $number: name } },
  });
});

test.each([2 ** 53, -1, 0.5, '5218', []])('%p reaches the engine as it is', async (value) => {
  expect(await sentConfig({ mi_buz_id: value })).toMatchObject({ config: { mi_buz_id: value } });
});

test('lone surrogates and emoji survive', async () => {
  const { TencentImSDKPlugin } = load(native);
  const text = 'a\ud800b😀\udc00';
  await TencentImSDKPlugin.v2TIMManager.getMessageManager().createTextMessage(text);
  expect(native.requests).toEqual([{ method: 'im', request: { api: 'createTextMessage', text } }]);
});

test('sendMessage passes its arguments on and cannot name another call', async () => {
  const { TencentImSDKPlugin } = load(native);
  const message = { id: '1', receiver: 'vinson', groupID: '', api: 'logout' };
  await TencentImSDKPlugin.v2TIMManager.getMessageManager().sendMessage(message);
  expect(native.requests).toEqual([{ method: 'im', request: { ...message, api: 'sendMessage' } }]);
});

test('calls of the system reach the engine with their arguments as they are', async () => {
  const { TimPushPlugin } = load(native);
  const plugin = new TimPushPlugin();
  const channel = { channelId: 'chat', channelName: 'Messages', importance: 3 };
  await plugin.forceUseFCMPushChannel(true);
  await plugin.disablePostNotificationInForeground(false);
  await plugin.requireNotificationPermission();
  await plugin.requireNotificationPermission({ provisional: true });
  await plugin.createNotificationChannel(channel);
  await plugin.clearAllNotification();
  await plugin.setBadgeNum(Number.NaN);
  await plugin.diagnose();
  await plugin.diagnose({ language: 'zh' });
  expect(native.requests).toEqual([
    { method: 'forceUseFCMPushChannel', enable: true },
    { method: 'disablePostNotificationInForeground', disable: false },
    { method: 'requireNotificationPermission' },
    { method: 'requireNotificationPermission', provisional: true },
    { method: 'createNotificationChannel', channel },
    { method: 'clearAllNotification' },
    { method: 'setBadgeNum', badgeNum: { $number: 'NaN' } },
    { method: 'diagnose' },
    { method: 'diagnose', language: 'zh' },
  ]);
});

test("the vendor's own code and words are kept in a result", async () => {
  const { TimPushPlugin } = load(native);
  const vendorError = { vendor: 'vivo', code: 101, message: 'not supported' };
  native.answer = JSON.stringify({ code: 880004, desc: 'why', vendorError });
  expect((await new TimPushPlugin().init()).vendorError).toEqual(vendorError);
});
