import * as timpush from 'react-native-timpush';
import { simulate } from 'react-native-timpush/jest';

const { TencentImSDKPlugin, TimPushPlugin } = timpush;
const { v2TIMManager } = TencentImSDKPlugin;
const CLASSES = ['TencentImSDKPlugin', 'TimPushPlugin'];

type Method = (...args: unknown[]) => Promise<{ code: number }>;

function methodsOf(prototype: object): string[] {
  return Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
}

beforeEach(async () => {
  simulate.reset();
  simulate.login('denny');
  await new TimPushPlugin().init({ mi_buz_id: 1 });
});

const functions = Object.entries(timpush).filter(
  ([name, value]) => typeof value === 'function' && !CLASSES.includes(name),
);
test.each(functions)('%s can be asserted on', (_name, value) => {
  expect(value).not.toHaveBeenCalled();
});

test('it has what the package has', () => {
  const names = [...CLASSES, ...functions.map(([name]) => name)];
  expect(names).toEqual(expect.arrayContaining(['withOfflinePush', 'useNotificationClicked']));
  expect(Object.keys(timpush)).toEqual(expect.arrayContaining(['TimPushCode', 'LogLevelEnum', ...names]));
});

test.each(methodsOf(TimPushPlugin.prototype).filter((name) => name !== 'on'))(
  'TimPushPlugin.%s has an answer and can be asserted on',
  async (name) => {
    const plugin = new TimPushPlugin() as unknown as Record<string, Method>;
    const answer = await plugin[name]?.(name === 'init' ? { mi_buz_id: 1 } : 1);
    expect(answer).toMatchObject({ code: 0, desc: '' });
    expect((TimPushPlugin.prototype as unknown as Record<string, Method>)[name]).toHaveBeenCalled();
  },
);

const managers = [v2TIMManager, v2TIMManager.getMessageManager(), v2TIMManager.getOfflinePushManager()];
const methods = managers.flatMap((manager) =>
  methodsOf(Object.getPrototypeOf(manager))
    .filter((name) => !/^get\w+Manager$/.test(name))
    .map((name) => ({ name, manager })),
);
test.each(methods)('$name of the IM SDK has an answer and can be asserted on', async ({ name, manager }) => {
  const method = (manager as unknown as Record<string, Method>)[name];
  expect(await method?.call(manager, {})).toMatchObject({ code: 0, desc: '' });
  expect(method).toHaveBeenCalledWith({});
});
