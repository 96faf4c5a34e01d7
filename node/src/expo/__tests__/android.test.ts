import { ANDROID_VENDORS, type AndroidVendor } from '../../vendors';
import { App, VENDOR_PROPS } from './app';

const PROPERTIES = 'android/gradle.properties';
const PROJECT = 'android/build.gradle';
const SCRIPT = 'android/app/build.gradle';
const SETTINGS = 'android/settings.gradle';

let app: App;

beforeEach(() => {
  app = new App();
});
afterEach(() => app.remove());

/** Lines of a file in their order, whatever stands between them. */
function expectLines(file: string, lines: readonly string[]): void {
  const there = app
    .read(file)
    .split('\n')
    .map((line) => line.trim());
  expect(there.filter((line) => lines.includes(line))).toEqual(lines);
}

/** What the plugin writes for one vendor, beside its name in gradle.properties. */
const WRITTEN: Record<AndroidVendor, { [file: string]: string[] }> = {
  xiaomi: { [SCRIPT]: ['implementation(files("../../push/MiPush_SDK_Client_6_0_1-C.aar"))'] },
  huawei: {
    [PROJECT]: [
      'maven { url = uri("https://developer.huawei.com/repo/") }',
      'classpath("com.huawei.agconnect:agcp:1.9.6.300")',
      'maven { url = uri("https://developer.huawei.com/repo/") }',
      'extensions.extraProperties.set("timpushHuaweiVersion", "6.11.0.300")',
    ],
    [SCRIPT]: ['apply plugin: "com.huawei.agconnect"'],
  },
  honor: {
    [PROJECT]: ['maven { url = uri("https://developer.hihonor.com/repo") }'],
    [SCRIPT]: ['manifestPlaceholders["HONOR_APPID"] = "104000000"'],
  },
  oppo: { [SCRIPT]: ['implementation(files("../../push/com.heytap.msp_V3.5.3.aar"))'] },
  vivo: {
    [SCRIPT]: [
      'manifestPlaceholders["VIVO_APPKEY"] = "abc"',
      'manifestPlaceholders["VIVO_APPID"] = "100000000"',
      'implementation(files("../../push/vivo_pushSDK_v4.0.6.0_506.aar"))',
    ],
  },
  meizu: { [SCRIPT]: ['implementation(files("../../push/push-internal-5.0.2.aar"))'] },
  fcm: {
    [PROJECT]: ['classpath("com.google.gms:google-services:4.4.4")'],
    [SCRIPT]: ['apply plugin: "com.google.gms.google-services"'],
  },
};
const JSON_FILES: Partial<Record<AndroidVendor, string>> = {
  huawei: 'agconnect-services.json',
  fcm: 'google-services.json',
};

describe.each(ANDROID_VENDORS)('%s', (vendor) => {
  test('gets what it needs, and what other vendors need is not there', async () => {
    await app.prebuild({ [vendor]: VENDOR_PROPS[vendor] }, 'android');
    expectLines(PROPERTIES, [`timpush.vendors=${vendor}`]);
    expectLines(SCRIPT, ['implementation("com.tencent.imsdk:imsdk-plus:8.7.7201")']);
    for (const [file, lines] of Object.entries(WRITTEN[vendor])) {
      expectLines(file, lines);
    }
    const others = ANDROID_VENDORS.filter((other) => other !== vendor).flatMap((other) =>
      Object.values(WRITTEN[other]).flat(),
    );
    const own = Object.values(WRITTEN[vendor]).flat();
    const all = app.read(PROJECT) + app.read(SCRIPT);
    expect(others.filter((line) => !own.includes(line) && all.includes(line))).toEqual([]);
    for (const [other, file] of Object.entries(JSON_FILES)) {
      expect(app.has(`android/app/${file}`)).toBe(other === vendor);
    }
  });

  test('leaves nothing behind when it is removed', async () => {
    const { [vendor]: _removed, ...others } = VENDOR_PROPS;
    await app.prebuild(others, 'android');
    const without = app.files('android');
    await app.prebuild(VENDOR_PROPS, 'android');
    await app.prebuild({ ...VENDOR_PROPS, [vendor]: false }, 'android');
    expect(app.files('android')).toEqual(without);
  });
});

test('applied twice gives the same files', async () => {
  await app.prebuild(VENDOR_PROPS, 'android');
  const once = app.files('android');
  await app.prebuild(VENDOR_PROPS, 'android');
  expect(app.files('android')).toEqual(once);
});

test('without any vendor the scripts are as they were, and the library has no part of any', async () => {
  const before = app.files('android');
  await app.prebuild(VENDOR_PROPS, 'android');
  await app.prebuild({ ios: true, imSdk: false }, 'android');
  expect(app.files('android')).toEqual({
    ...before,
    [PROPERTIES]: before[PROPERTIES]?.replace(/\n$/, '\ntimpush.vendors=\n'),
  });
});

test("Huawei's plugin finds the version of the Android Gradle plugin that React Native uses", async () => {
  const version = "classpath('com.android.tools.build:gradle')";
  app.write('node_modules/react-native/package.json', '{ "name": "react-native" }');
  app.write('node_modules/react-native/gradle/libs.versions.toml', '[versions]\nagp = "9.9.9"\n');
  expectLines(PROJECT, [version]);
  await app.prebuild({ huawei: VENDOR_PROPS.huawei }, 'android');
  const once = app.read(PROJECT);
  expect(once).toContain("classpath('com.android.tools.build:gradle:9.9.9') // react-native-timpush");
  await app.prebuild({ huawei: VENDOR_PROPS.huawei }, 'android');
  expect(app.read(PROJECT)).toBe(once);
  await app.prebuild({ fcm: VENDOR_PROPS.fcm }, 'android');
  expectLines(PROJECT, [version]);
});

test("other people's lines stay where they are", async () => {
  const theirs = {
    [PROJECT]: 'apply plugin: "a.plugin"',
    [SCRIPT]: 'println "of the app"',
    [PROPERTIES]: 'of.the=app',
  };
  await app.prebuild(VENDOR_PROPS, 'android');
  for (const [file, line] of Object.entries(theirs)) {
    app.write(file, `${app.read(file)}${line}\n`);
  }
  app.write('android/app/other.json', '{}');
  const with_ = app.files('android');
  await app.prebuild(VENDOR_PROPS, 'android');
  expect(app.files('android')).toEqual(with_);
  await app.prebuild({ xiaomi: true }, 'android');
  for (const [file, line] of Object.entries(theirs)) {
    expectLines(file, [line]);
  }
  expect(app.has('android/app/other.json')).toBe(true);
});

test("a JSON file that is the app's own stays when its vendor is not named", async () => {
  app.write('android/app/google-services.json', '{}');
  await app.prebuild({ xiaomi: true }, 'android');
  expect(app.read('android/app/google-services.json')).toBe('{}');
});

test("FCM's file is left to Expo where Expo has it", async () => {
  const expo = { android: { googleServicesFile: './google-services.json' } };
  await app.prebuild({ fcm: VENDOR_PROPS.fcm }, 'android');
  app.write('android/app/google-services.json', 'of Expo');
  await app.prebuild({ fcm: true }, 'android', expo);
  expect(app.read('android/app/google-services.json')).toBe('of Expo');
  expect(app.read(PROJECT) + app.read(SCRIPT)).not.toContain('google-services');
  expectLines(PROPERTIES, ['timpush.vendors=fcm']);
});

test('another IM SDK, or none', async () => {
  await app.prebuild({ xiaomi: true, imSdk: { androidVersion: '8.8.7357' } }, 'android');
  expectLines(SCRIPT, ['implementation("com.tencent.imsdk:imsdk-plus:8.8.7357")']);
  await app.prebuild({ xiaomi: true, imSdk: false }, 'android');
  expect(app.read(SCRIPT)).not.toContain('imsdk');
});

test('repositories go to the settings script where Gradle looks nowhere else', async () => {
  const mode = 'repositoriesMode.set(RepositoriesMode.FAIL_ON_PROJECT_REPOS)';
  app.write(SETTINGS, `${app.read(SETTINGS)}dependencyResolutionManagement {\n  ${mode}\n}\n`);
  await app.prebuild({ honor: VENDOR_PROPS.honor }, 'android');
  const honor = 'maven { url = uri("https://developer.hihonor.com/repo") }';
  expectLines(SETTINGS, [mode, honor]);
  expect(app.read(PROJECT)).not.toContain('hihonor');
});

test('Kotlin scripts get lines in Kotlin', async () => {
  const scripts = {
    [PROJECT]: 'buildscript {\n  repositories {\n    google()\n  }\n}\n',
    [SCRIPT]: 'plugins {\n  id("com.android.application")\n}\n',
    [SETTINGS]: 'include(":app")\n',
  };
  for (const [file, text] of Object.entries(scripts)) {
    app.write(`${file}.kts`, text);
    app.delete(file);
  }
  await app.prebuild(VENDOR_PROPS, 'android');
  expectLines(`${SCRIPT}.kts`, [
    'apply(plugin = "com.huawei.agconnect")',
    'apply(plugin = "com.google.gms.google-services")',
    'manifestPlaceholders["HONOR_APPID"] = "104000000"',
  ]);
  expect(app.read(`${PROJECT}.kts`).match(/buildscript \{/g)).toHaveLength(1);
});

test('a build script whose shape is unknown is refused with what to do', async () => {
  app.write(PROJECT, 'plugins { id "com.android.application" apply false }\n');
  await expect(app.prebuild(VENDOR_PROPS, 'android')).rejects.toThrow(/no "buildscript \{".*--clean/s);
  await app.prebuild({ honor: VENDOR_PROPS.honor }, 'android');
  expect(app.read(PROJECT)).toContain('hihonor');
});
