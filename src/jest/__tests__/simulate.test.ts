import { TencentImSDKPlugin, TimPushCode, TimPushPlugin } from 'react-native-timpush';
import { simulate } from 'react-native-timpush/jest';

const { v2TIMManager } = TencentImSDKPlugin;
const CONFIG = { hw_buz_id: 3, mi_buz_id: 2 };

let plugin: TimPushPlugin;

beforeEach(() => {
  simulate.reset();
  plugin = new TimPushPlugin();
});

/** A handler of an event, and what it has heard. */
function heard(name: Parameters<TimPushPlugin['on']>[0]): jest.Mock {
  const handler = jest.fn();
  plugin.on(name, handler);
  return handler;
}

describe('the registration', () => {
  test('stands after login and init, and says so', async () => {
    const [changed, token] = [heard('registrationChanged'), heard('tokenChanged')];
    expect((await v2TIMManager.login('denny', 'sig')).code).toBe(0);
    const { code, data } = await plugin.init(CONFIG);
    expect([code, data]).toEqual([
      0,
      { status: 'registered', vendor: 'xiaomi', businessID: 2, hasToken: true, reported: true, warnings: [] },
    ]);
    expect(changed).toHaveBeenLastCalledWith(data);
    expect(token.mock.calls).toEqual([[{ vendor: 'xiaomi', token: expect.any(String) }]]);
    expect((await plugin.getRegistration()).data).toEqual(data);
  });

  test('waits for the login, and goes on by itself', async () => {
    const changed = heard('registrationChanged');
    expect(await plugin.init(CONFIG)).toMatchObject({ code: 6014, data: { status: 'awaitingLogin' } });
    simulate.login('denny');
    await plugin.getRegistration();
    expect(changed).toHaveBeenLastCalledWith(expect.objectContaining({ status: 'registered' }));
  });

  test('waits for the consent', async () => {
    simulate.login('denny');
    const { code } = await plugin.init({ ...CONFIG, require_consent: true });
    expect(code).toBe(TimPushCode.ConsentMissing);
    await plugin.setConsent(true);
    expect((await plugin.getRegistration()).data?.status).toBe('registered');
  });

  test('is refused without a business ID, and calls that need init before it', async () => {
    simulate.login('denny');
    expect((await plugin.registerPush()).code).toBe(TimPushCode.NotInitialized);
    expect((await plugin.getDevicePushToken()).code).toBe(TimPushCode.NotInitialized);
    expect((await plugin.init({})).code).toBe(TimPushCode.VendorNotConfigured);
  });

  test('ends with unRegisterPush and begins again with registerPush', async () => {
    simulate.login('denny');
    await plugin.init(CONFIG);
    await plugin.unRegisterPush();
    expect((await plugin.getRegistration()).data).toMatchObject({ status: 'unregistered', hasToken: false });
    expect((await plugin.registerPush()).data).toMatchObject({ status: 'registered', hasToken: true });
  });

  test('is what a test says, until the app registers again', async () => {
    simulate.login('denny');
    await plugin.init(CONFIG);
    const changed = heard('registrationChanged');
    const lastError = { code: TimPushCode.VendorRefused, desc: 'no such app' };
    simulate.registration('failed', { lastError });
    expect(changed).toHaveBeenCalledWith(expect.objectContaining({ status: 'failed', lastError }));
    expect((await plugin.getRegistration()).data).toMatchObject({ status: 'failed', reported: false });
    expect(await plugin.registerPush()).toMatchObject({ code: 0, data: { status: 'registered' } });
  });

  test('is lost with the login', async () => {
    const onKickedOffline = jest.fn();
    await v2TIMManager.initSDK(1, 4, { onKickedOffline });
    simulate.login('denny');
    await plugin.init(CONFIG);
    simulate.connection('kickedOffline');
    expect(onKickedOffline).toHaveBeenCalledTimes(1);
    expect((await v2TIMManager.getLoginStatus()).data).toBe(3);
    expect((await plugin.getRegistration()).data?.status).toBe('awaitingLogin');
  });
});

describe('a tap', () => {
  test('reaches a listener at once, and once', () => {
    const clicked = heard('notificationClicked');
    const tap = simulate.tap({ ext: { conversationID: 'group_g_1' }, vendor: 'oppo' });
    expect(clicked.mock.calls).toEqual([[tap]]);
    expect(tap.conversation).toEqual({ type: 'group', id: 'g_1' });
  });

  test('waits for the first listener, who has it after `on` has returned', async () => {
    const tap = simulate.tap({ conversation: { type: 'c2c', id: 'denny' } });
    const clicked = heard('notificationClicked');
    expect(clicked).not.toHaveBeenCalled();
    await null;
    expect(clicked.mock.calls).toEqual([[tap]]);
    expect(tap.ext).toBe('{"conversationID":"c2c_denny"}');
    expect((await plugin.getInitialNotification()).data).toBeUndefined();
  });

  test('is taken as the initial notification', async () => {
    const tap = simulate.tap();
    expect((await plugin.getInitialNotification()).data).toEqual(tap);
    const clicked = heard('notificationClicked');
    await plugin.getRegistration();
    expect(clicked).not.toHaveBeenCalled();
  });
});

test('pushes, revocations and tokens reach their listeners', async () => {
  const [message, revoked, token] = [
    heard('messageReceived'),
    heard('messageRevoked'),
    heard('tokenChanged'),
  ];
  simulate.message({ title: 'Vinson', ext: '{"conversationID":"c2c_vinson"}' });
  simulate.revoked('m1');
  simulate.token('another', 'huawei');
  expect(message.mock.calls[0][0]).toEqual({
    vendor: 'fcm',
    shown: true,
    title: 'Vinson',
    ext: '{"conversationID":"c2c_vinson"}',
    conversation: { type: 'c2c', id: 'vinson' },
  });
  expect(revoked).toHaveBeenCalledWith({ messageID: 'm1' });
  expect(token).toHaveBeenCalledWith({ vendor: 'huawei', token: 'another' });
  expect((await plugin.getRegistrationID()).data).toBe('another');
});

describe('an answer', () => {
  test('is given once, instead of what was asked for if it is a failure', async () => {
    simulate.answer('login', { code: 6206, desc: 'the signature has expired' });
    expect(await v2TIMManager.login('denny', 'old')).toEqual({
      code: 6206,
      desc: 'the signature has expired',
    });
    expect((await v2TIMManager.getLoginUser()).data).toBe('');
    expect((await v2TIMManager.login('denny', 'new')).code).toBe(0);
    expect((await v2TIMManager.getLoginUser()).data).toBe('denny');
  });

  test('of success has the data of the test', async () => {
    simulate.answer('getDevicePushToken', { code: 0, data: 'a' }, { data: 'b' });
    simulate.login('denny');
    await plugin.init(CONFIG);
    const tokens = [await plugin.getDevicePushToken(), await plugin.getDevicePushToken()];
    expect(tokens).toEqual(['a', 'b'].map((data) => ({ code: 0, desc: '', data })));
  });

  test('to what there is not is refused', () => {
    expect(() => simulate.answer('inti' as 'init', { code: 0 })).toThrow(/inti/);
  });
});

test('a test may put its own in the place of a method, until it resets', async () => {
  jest.spyOn(plugin, 'diagnose').mockResolvedValue({ code: 5, desc: 'mine' });
  expect((await plugin.diagnose()).code).toBe(5);
  simulate.reset();
  expect((await plugin.diagnose()).code).toBe(0);
  jest.resetAllMocks();
  expect((await plugin.diagnose()).code).toBe(0);
  expect(plugin.diagnose).toHaveBeenCalledTimes(1);
});

test('reset ends what listens by `on`', () => {
  const clicked = heard('notificationClicked');
  simulate.reset();
  simulate.tap();
  expect(clicked).not.toHaveBeenCalled();
});

test('modules that are loaded again are on the same phone', async () => {
  jest.resetModules();
  const again: typeof import('react-native-timpush') = require('react-native-timpush');
  expect(again.TimPushPlugin).not.toBe(TimPushPlugin);
  const clicked = jest.fn();
  new again.TimPushPlugin().on('notificationClicked', clicked);
  const tap = simulate.tap();
  expect(clicked.mock.calls).toEqual([[tap]]);
});
