import { checkProps } from '../check';
import { App, PACKAGE, VENDOR_PROPS } from './app';

test.each<[string, unknown, string]>([
  [
    'nothing',
    undefined,
    'it has no properties. Name each vendor whose push the app takes: ["react-native-timpush"',
  ],
  ['a list', ['xiaomi'], 'it has no properties'],
  ['no vendor', {}, 'it names nothing to push by'],
  ['a vendor that is off', { xiaomi: false }, 'it names nothing to push by'],
  [
    'a misspelt vendor',
    { huawie: true },
    '"huawie" is unknown. Did you mean "huawei"? There are "xiaomi", "huawei"',
  ],
  ['vendors one level too deep', { vendors: {} }, '"vendors" is unknown. There are "xiaomi"'],
  ['a key of init', { mi_buz_id: 5218 }, '"mi_buz_id" is a key of init: pass it in the app\'s code'],
  ['a vendor as text', { xiaomi: 'yes' }, '"xiaomi" must be true or an object with "aar"'],
  ['a vendor without its values', { vivo: true }, '"vivo" lacks "appKey", "appId"'],
  ['half of them', { vivo: { appId: '1' } }, '"vivo" lacks "appKey"'],
  [
    'an ID as a number',
    { honor: { appId: 104 } },
    '"honor.appId" must be text and is a number: put it in quotes',
  ],
  ['an ID with a space', { honor: { appId: '104 ' } }, '"honor.appId" must be text of letters, digits'],
  ['an ID that would be code', { honor: { appId: '$' + '{x}"' } }, '"honor.appId" must be text of letters'],
  [
    'a misspelt value',
    { vivo: { appID: '1', appKey: 'a' } },
    '"vivo.appID" is unknown. Did you mean "vivo.appId"?',
  ],
  [
    'Huawei without its file',
    { huawei: true },
    '"huawei" lacks "agconnectServicesFile". Download agconnect-services.json from AppGallery Connect',
  ],
  ['FCM without its file', { fcm: true }, '"fcm" lacks "googleServicesFile"'],
  [
    'a path of Windows',
    { meizu: { aar: 'push\\push-internal-5.0.2.aar' } },
    '"meizu.aar" must be text of the path of a file',
  ],
  [
    'an unknown environment',
    { ios: { apsEnvironment: 'sandbox' } },
    '"ios.apsEnvironment" must be one of development, production',
  ],
  [
    'a flag as text',
    { ios: { backgroundNotifications: 'true' } },
    '"ios.backgroundNotifications" must be true or false',
  ],
  [
    'a version as a number',
    { xiaomi: true, imSdk: { androidVersion: 8.7 } },
    '"imSdk.androidVersion" must be text and is a number',
  ],
])('%s is refused', (_name, props, message) => {
  expect(() => checkProps(props)).toThrow(message);
});

test('two files for FCM are refused, the same twice is not', () => {
  const props = { fcm: { googleServicesFile: './a.json' } };
  expect(() => checkProps(props, './b.json')).toThrow('name two files. Leave out the one here: "fcm": true');
  expect(checkProps(props, './a.json').vendors.get('fcm')).toEqual({});
});

test('a message repeats no value, which may be a key', () => {
  expect(() => checkProps({ vivo: { appId: '1', appKey: 'se cret' } })).toThrow(/^((?!se cret).)*$/s);
});

describe('files', () => {
  let app: App;

  beforeEach(() => {
    app = new App();
    app.write('broken.json', '{');
    app.write('other.json', '{"client":{"package_name":"com.example.other"}}');
    app.write('android/app/mine.json', '{}');
    app.write('push/notes.txt', '');
  });
  afterEach(() => app.remove());

  const huawei = (agconnectServicesFile: string) => ({ huawei: { agconnectServicesFile } });
  test.each<[string, object, string]>([
    [
      'a JSON file that is missing',
      huawei('./a.json'),
      '"huawei.agconnectServicesFile" names ./a.json, which does not exist',
    ],
    [
      'a JSON file that is none',
      huawei('./broken.json'),
      'no such file or is damaged. Download agconnect-services.json',
    ],
    ['a JSON file of FCM for Huawei', huawei('./push/notes.txt'), 'no such file or is damaged'],
    [
      'one of another app',
      huawei('./other.json'),
      `is for com.example.other, but "android.package" is ${PACKAGE}`,
    ],
    ['one that prebuild deletes', huawei('./android/app/mine.json'), 'in a folder that prebuild makes anew'],
    [
      'an SDK that is missing',
      { xiaomi: { aar: './mi.aar' } },
      '"xiaomi.aar" names ./mi.aar, which does not exist. Download MiPush_SDK_Client_*.aar',
    ],
    ['an SDK that is none', { xiaomi: { aar: './push/notes.txt' } }, 'which is no .aar'],
    [
      "another vendor's SDK",
      { xiaomi: { aar: VENDOR_PROPS.vivo.aar } },
      'which is the SDK of vivo: put it under "vivo"',
    ],
  ])('%s is refused', async (_name, props, message) => {
    await expect(app.prebuild(props, 'android')).rejects.toThrow(message);
  });
});
