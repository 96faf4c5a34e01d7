import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INIT_KEY_NAMES, INIT_KEYS } from '../initKeys';
import { ANDROID_VENDORS, IM_SDK, VENDORS } from '../vendors';

const ROOT = join(__dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const gradle = read('android/vendors.gradle.kts');

/** `"fcm" to Sdk("group:name", "version", "file", "plugin")` of the library's Gradle script. */
const sdks = [...gradle.matchAll(/"(\w+)" to Sdk\((.*?)\)/g)].map(([, vendor, args]) => ({
  vendor,
  args: [...(args ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1]),
}));

test('names the vendors that the library has', () => {
  expect([...ANDROID_VENDORS].sort()).toEqual(readdirSync(join(ROOT, 'android/src/vendor')).sort());
  expect(Object.keys(VENDORS).sort()).toEqual([...ANDROID_VENDORS, 'apns'].sort());
});

test("agrees with the library's Gradle script about SDKs that come along", () => {
  const ours = ANDROID_VENDORS.flatMap((vendor) => {
    const { sdk, config } = VENDORS[vendor];
    if (sdk?.from !== 'maven') {
      return [];
    }
    const args = [sdk.artifact, sdk.version, ...(config ? [config.name, config.plugin.id] : [])];
    return [{ vendor: vendor as string, args }];
  });
  const byName = (a: { vendor?: string | undefined }, b: { vendor?: string | undefined }) =>
    (a.vendor ?? '').localeCompare(b.vendor ?? '');
  expect(ours.sort(byName)).toEqual(sdks.sort(byName));
});

test('names the IM SDK that the library is compiled against', () => {
  const compiled = /compileOnly\("(.*):\$\{rootSetting\("timpushImSdkVersion", "(.*)"\)\}"\)/;
  const [, artifact, version] = compiled.exec(read('android/build.gradle.kts')) ?? [];
  expect(IM_SDK).toEqual({ artifact, version });
});

test('agrees with it about what file SDKs need beside them', () => {
  const companions = [
    ...(/val companions =.*?\n {4}\)/s.exec(gradle)?.[0] ?? '').matchAll(/"([^":]+:[^"]+)"/g),
  ];
  const ours = ANDROID_VENDORS.flatMap((vendor) => {
    const { sdk } = VENDORS[vendor];
    return sdk?.from === 'file' ? sdk.companions : [];
  });
  expect(ours).toEqual(companions.map((match) => match[1]));
});

test.each(ANDROID_VENDORS)("%s: names the placeholders of the library's manifest", (vendor) => {
  const manifest = read(`android/src/vendor/${vendor}/AndroidManifest.xml`);
  const placeholders = [...manifest.matchAll(/\$\{(?!applicationId)(\w+)\}/g)].map((match) => match[1]);
  expect(VENDORS[vendor].placeholders.map(({ name }) => name)).toEqual(placeholders);
});

test.each(['README.md', 'README.zh-CN.md'])('%s tells an app all of it', (file) => {
  const text = read(file);
  for (const vendor of ANDROID_VENDORS) {
    const { businessId, required, sdk, repository, config, placeholders } = VENDORS[vendor];
    const names = placeholders.map(({ name }) => name);
    const facts = [businessId, ...required, repository, config?.name, config?.plugin.id, ...names];
    if (sdk?.from === 'file') {
      facts.push(sdk.file);
    }
    for (const fact of facts.filter((fact) => fact !== undefined)) {
      expect(text).toContain(`\`${fact}\``);
    }
  }
});

test("knows the engine's keys, each of the vendor that it is listed under", () => {
  const engine = read('rust/engine/src/config/keys.rs');
  const table = engine.slice(engine.indexOf('pub const KEYS'), engine.indexOf('];'));
  const names = [...table.matchAll(/(?:id|abroad|text)\("(\w+)"|name: "(\w+)"/g)].map(
    (match) => match[1] ?? match[2],
  );
  expect(INIT_KEY_NAMES).toEqual(names);
  for (const [vendor, facts] of Object.entries(VENDORS)) {
    const listed = [facts.businessId, facts.businessIdAbroad, ...facts.required, ...facts.optional];
    const known = INIT_KEY_NAMES.filter((key) => INIT_KEYS[key].vendor === vendor && !INIT_KEYS[key].aliasOf);
    expect([...listed].sort()).toEqual([...known].sort());
  }
});

test('knows the names of archives that vendors hand out', () => {
  const seen = {
    xiaomi: ['MiPush_SDK_Client_6_0_1-C.aar', 'MiPush_SDK_Client_5_6_2-C_3rd.aar'],
    oppo: ['com.heytap.msp_V3.5.3.aar', 'com.heytap.msp-push-2.1.0.aar', 'oppo-push-3.0.0.aar'],
    vivo: ['vivo_pushSDK_v3.0.0.4_484.aar', 'vpush_clientSDK_v4.0.6.0_506.aar', 'push_sdk_v3.0.0.7_488.aar'],
    meizu: ['push-internal-5.0.2.aar'],
  };
  for (const [vendor, files] of Object.entries(seen)) {
    const takes = (name: string) =>
      ANDROID_VENDORS.filter((other) => {
        const { sdk } = VENDORS[other];
        return sdk?.from === 'file' && sdk.pattern.test(name);
      });
    for (const file of files) {
      expect(takes(file)).toEqual([vendor]);
    }
  }
});
