import { withEntitlementsPlist, withInfoPlist } from 'expo/config-plugins';
import { parse } from 'plist';
import { App } from './app';

const ENTITLEMENTS = 'ios/HelloWorld/HelloWorld.entitlements';
const INFO = 'ios/HelloWorld/Info.plist';
const ALL = {
  ios: { apsEnvironment: 'production', backgroundNotifications: true, automaticInterception: false },
  imSdk: { iosPod: 'TXIMSDK_Plus_iOS', iosVersion: '8.7.7201' },
};
const NOTHING = { xiaomi: true };

let app: App;

beforeEach(() => {
  app = new App();
});
afterEach(() => app.remove());

function plist(file: string): Record<string, unknown> {
  return parse(app.read(file)) as Record<string, unknown>;
}

test('the entitlement is all that an app gets that wants no more', async () => {
  await app.prebuild({ ios: true }, 'ios');
  expect(plist(ENTITLEMENTS)).toEqual({ 'aps-environment': 'development' });
  expect(plist(INFO)).not.toHaveProperty('UIBackgroundModes');
  expect(plist(INFO)).not.toHaveProperty('TimPushAutomaticInterception');
  expect(app.read('ios/HelloWorld.xcodeproj/project.pbxproj')).toContain(
    'HelloWorld/HelloWorld.entitlements',
  );
});

test('an app gets all that it asks for', async () => {
  await app.prebuild(ALL, 'ios');
  expect(plist(ENTITLEMENTS)).toEqual({ 'aps-environment': 'production' });
  expect(plist(INFO)).toMatchObject({
    UIBackgroundModes: ['remote-notification'],
    TimPushAutomaticInterception: false,
  });
  const [, pod, version] = app.read('ios/Podfile').split('\n');
  expect([pod, version]).toEqual([
    "ENV['TIMPUSH_IM_POD'] = 'TXIMSDK_Plus_iOS'",
    "ENV['TIMPUSH_IM_VERSION'] = '8.7.7201'",
  ]);
});

test('applied twice gives the same files', async () => {
  await app.prebuild(ALL, 'ios');
  const once = app.files('ios');
  await app.prebuild(ALL, 'ios');
  expect(app.files('ios')).toEqual(once);
});

test('removed, it leaves nothing behind', async () => {
  await app.prebuild(NOTHING, 'ios');
  const without = app.files('ios');
  await app.prebuild(ALL, 'ios');
  await app.prebuild(NOTHING, 'ios');
  expect(app.files('ios')).toEqual(without);
});

test('what others put there stays, by hand and by plugins', async () => {
  const ios = { infoPlist: { UIBackgroundModes: ['audio'] } };
  const also = (config: Parameters<typeof withInfoPlist>[0]) =>
    withInfoPlist(
      withEntitlementsPlist(config, (entitled) => {
        entitled.modResults['aps-environment'] = 'development';
        return entitled;
      }),
      (described) => {
        const modes = described.modResults.UIBackgroundModes ?? [];
        described.modResults.UIBackgroundModes = [...new Set([...modes, 'remote-notification'])];
        return described;
      },
    );
  await app.prebuild({ ios: { backgroundNotifications: true } }, 'ios', { ios, also });
  await app.prebuild(NOTHING, 'ios', { also });
  expect(plist(ENTITLEMENTS)).toEqual({ 'aps-environment': 'development' });
  expect(plist(INFO).UIBackgroundModes).toEqual(['audio', 'remote-notification']);
});

test('an environment that the app has stays unless the plugin is told another', async () => {
  const ios = { entitlements: { 'aps-environment': 'production' } };
  await app.prebuild({ ios: true }, 'ios', { ios });
  expect(plist(ENTITLEMENTS)).toEqual({ 'aps-environment': 'production' });
  await app.prebuild({ ios: { apsEnvironment: 'development' } }, 'ios');
  expect(plist(ENTITLEMENTS)).toEqual({ 'aps-environment': 'development' });
});
