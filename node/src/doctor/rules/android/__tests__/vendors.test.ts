import { swap } from '../../../__tests__/good-app';
import { describeRule } from '../../../__tests__/rule-table';

const BOTH = ['groovy', 'kotlin'] as const;
const PROPERTIES = 'android/gradle.properties';
const SCRIPT = 'android/app/build.gradle';
const ROOT = 'android/build.gradle';
const VENDORS = 'android/gradle.properties:50';
const vendors = (names: string) => swap('=xiaomi,huawei,honor,oppo,vivo,meizu,fcm', `=${names}`);
const libs = 'android/app/libs';

describeRule('vendorUnknown', {
  bad: {
    misspelt: {
      app: { [PROPERTIES]: vendors('xiaomi, hauwei') },
      finds: [{ level: 'error', at: VENDORS, seen: 'names “hauwei”', todo: 'Write huawei instead' }],
    },
    'named as elsewhere': {
      app: { [PROPERTIES]: vendors('mi,firebase') },
      finds: [
        { level: 'error', at: VENDORS, seen: '“mi”', todo: 'xiaomi' },
        { level: 'error', at: VENDORS, seen: '“firebase”', todo: 'fcm' },
      ],
    },
    'like none': {
      app: { [PROPERTIES]: vendors('samsung') },
      finds: [{ level: 'error', at: VENDORS, seen: '“samsung”', todo: 'Take it out' }],
    },
  },
  fine: { 'not set': { app: { [PROPERTIES]: swap('timpush.vendors', '# timpush.vendors') } } },
});

describeRule('placeholderMissing', {
  scripts: BOTH,
  bad: {
    "one of vivo's and Honor's": {
      app: { [SCRIPT]: (text) => text.replace(/.*(HONOR_APPID|VIVO_APPID).*\n/g, '') },
      finds: [
        { level: 'error', at: SCRIPT, seen: 'takes HONOR_APPID from the app' },
        { level: 'error', at: SCRIPT, seen: 'takes VIVO_APPID from the app' },
      ],
    },
  },
  fine: {
    'vendors that need none': {
      app: { [PROPERTIES]: vendors('xiaomi'), [SCRIPT]: (text) => text.replace(/.*HONOR_APPID.*\n/, '') },
    },
    'placeholders from elsewhere': {
      app: {
        [SCRIPT]: (text) =>
          text
            .replace(/.*HONOR_APPID.*\n/, '')
            .replace('versionName', 'manifestPlaceholders.putAll(loadPlaceholders())\n        versionName'),
      },
    },
  },
});

describeRule('sdkMissing', {
  scripts: BOTH,
  bad: {
    'no archive': {
      app: { [`${libs}/MiPush_SDK_Client_6_0_1-C.aar`]: null },
      finds: [
        {
          level: 'error',
          at: VENDORS,
          seen: 'the app has no MiPush_SDK_Client_*.aar',
          todo: 'android/app/libs',
        },
      ],
    },
    'an archive that nothing names': {
      app: {
        [SCRIPT]: (text) =>
          text.replace(/.*fileTree.*\n/, '    implementation(files("libs/vivo_pushSDK_v4.0.6.0_506.aar"))\n'),
        [PROPERTIES]: vendors('oppo,vivo'),
      },
      finds: [
        {
          level: 'error',
          at: VENDORS,
          seen: "com.heytap.msp_V3.5.3.aar lies in the app's folder, but no dependency names it",
          todo: 'implementation(files("libs/com.heytap.msp_V3.5.3.aar"))',
        },
      ],
    },
  },
  fine: {
    "from a repository of one's own": {
      app: {
        [`${libs}/push-internal-5.0.2.aar`]: null,
        [SCRIPT]: (text) =>
          text.replace(
            /.*fileTree.*\n/,
            (line) => `${line}    implementation("com.meizu.flyme.internet:push-internal:5.0.2")\n`,
          ),
      },
    },
  },
});

describeRule('vendorNotNamed', {
  scripts: BOTH,
  bad: {
    'archives for nothing': {
      app: { [PROPERTIES]: vendors('xiaomi,vivo,fcm'), [`${libs}/push-internal-5.0.2.aar`]: null },
      finds: [
        {
          level: 'warning',
          at: VENDORS,
          seen: "The app has OPPO's SDK, but timpush.vendors does not name oppo",
        },
      ],
    },
  },
  fine: {
    'nothing is named': { app: { [PROPERTIES]: swap('timpush.vendors', '# timpush.vendors') } },
    'misspelt, which is a finding of its own': { app: { [PROPERTIES]: swap('meizu', 'mezu') } },
  },
});

describeRule('repositoryMissing', {
  scripts: BOTH,
  bad: {
    "Huawei's, for the SDK and for the plugin": {
      app: { [ROOT]: (text) => text.replace(/.*developer\.huawei\.com.*\n/g, '') },
      finds: [
        {
          level: 'error',
          at: ROOT,
          seen: "Huawei's SDK is in the repository https://developer.huawei.com/repo/",
        },
        { level: 'error', at: ROOT, seen: "Huawei's Gradle plugin" },
      ],
    },
    "Honor's, where there is no block for all projects": {
      app: { [ROOT]: (text) => text.replace(/\nallprojects \{.*?\n\}\n/s, '') },
      finds: [
        { level: 'error', at: ROOT, seen: "Huawei's SDK" },
        { level: 'error', at: ROOT, seen: "Honor's SDK" },
      ],
    },
  },
  fine: {
    "a mirror of the company's own": {
      app: {
        [ROOT]: (text) =>
          text.replace(
            /https:\/\/developer\.(huawei|hihonor)\.com\/repo\/?/g,
            'https://maven.example.org/all',
          ),
      },
    },
    'in the settings': {
      app: {
        [ROOT]: (text) => text.replace(/\nallprojects \{.*?\n\}\n/s, ''),
        'android/settings.gradle': (text) => `${text}
dependencyResolutionManagement {
    repositories {
        maven { url = uri("https://developer.huawei.com/repo") }
        maven { url = uri("https://developer.hihonor.com/repo") }
    }
}
`,
      },
    },
    'vendors without a repository of their own': {
      app: {
        [PROPERTIES]: vendors('xiaomi,fcm'),
        [ROOT]: (text) => text.replace(/.*developer\.huawei\.com.*\n/g, ''),
      },
    },
  },
});
