import { swap } from '../../../__tests__/good-app';
import { describeRule } from '../../../__tests__/rule-table';

const BOTH = ['groovy', 'kotlin'] as const;
const SCRIPT = 'android/app/build.gradle';
const HUAWEI = 'android/app/agconnect-services.json';
const FIREBASE = 'android/app/google-services.json';

/** As Huawei's console writes it for an app with flavours. */
const APP_INFOS = {
  client: { app_id: '100000001' },
  appInfos: ['com.helloworld', 'com.helloworld.beta'].map((package_name) => ({
    package_name,
    client: { app_id: '100000001', api_key: 'not-a-real-key' },
  })),
};

const SERVICE_ACCOUNT = '{\n  "type": "service_account",\n  "private_key": "not-a-real-key"\n}\n';

/** The same flavour in either language. */
const flavour = (text: string) =>
  text.replace(
    '    buildTypes {\n',
    text.includes('apply plugin:')
      ? '    productFlavors {\n        beta {\n            applicationIdSuffix ".beta"\n        }\n    }\n    buildTypes {\n'
      : '    productFlavors {\n        create("beta") {\n            applicationIdSuffix = ".beta"\n        }\n    }\n    buildTypes {\n',
  );

describeRule('configFilePackage', {
  scripts: BOTH,
  bad: {
    "Huawei's for another app": {
      app: { [HUAWEI]: swap('com.helloworld', 'com.example.other') },
      finds: [
        {
          level: 'error',
          at: `${HUAWEI}:5`,
          seen: 'is for com.example.other, but the app is com.helloworld',
        },
      ],
    },
    "Firebase's for another app": {
      app: { [FIREBASE]: swap('com.helloworld', 'com.example.other') },
      finds: [
        { level: 'error', at: `${FIREBASE}:11`, seen: 'google-services.json is for com.example.other' },
      ],
    },
    'an app whose ID is its namespace': {
      app: {
        [SCRIPT]: (text) => text.replace(/.*applicationId.*\n/, ''),
        [FIREBASE]: swap('com.helloworld', 'com.example.other'),
      },
      finds: [{ level: 'error', at: `${FIREBASE}:11`, seen: 'but the app is com.helloworld' }],
    },
    'a flavour that is not in it': {
      app: { [SCRIPT]: flavour, [HUAWEI]: JSON.stringify(APP_INFOS, null, 2) },
      finds: [{ level: 'warning', at: `${FIREBASE}:11`, seen: 'the variants com.helloworld.beta' }],
    },
  },
  fine: {
    'a flavour with a file of its own': {
      app: {
        [SCRIPT]: flavour,
        [HUAWEI]: JSON.stringify(APP_INFOS),
        'android/app/src/beta/google-services.json': `{ "project_info": {}, "client": [ { "client_info": {
          "mobilesdk_app_id": "1:1:android:1", "android_client_info": { "package_name": "com.helloworld.beta" } } } ] }`,
      },
    },
    'an application ID that is computed': {
      app: {
        [SCRIPT]: (text) => text.replace(/applicationId (= )?"com.helloworld"/, 'applicationId $1appId()'),
        [HUAWEI]: swap('com.helloworld', 'com.example.other'),
      },
    },
  },
});

describeRule('configFileProjects', {
  bad: {
    'a flavour in another project': {
      app: {
        'android/app/src/beta/google-services.json':
          '{\n  "project_info": { "project_number": "200000000002" },\n  "client": []\n}',
      },
      finds: [
        {
          level: 'ok',
          at: 'android/app/src/beta/google-services.json:2',
          seen: '100000000001, 200000000002',
        },
      ],
    },
  },
});

describeRule('configFileForeign', {
  scripts: BOTH,
  bad: {
    "a server's key": {
      app: { [FIREBASE]: SERVICE_ACCOUNT },
      finds: [{ level: 'error', at: `${FIREBASE}:1`, seen: 'service account', todo: 'the Firebase console' }],
    },
    'each in the place of the other': {
      app: {
        [HUAWEI]: '{ "client": [ { "client_info": {} } ] }',
        [FIREBASE]: '{ "client": { "app_id": "100000001" } }',
      },
      finds: [
        { level: 'error', at: `${HUAWEI}:1`, seen: 'has the contents of google-services.json' },
        { level: 'error', at: `${FIREBASE}:1`, seen: 'has the contents of agconnect-services.json' },
      ],
    },
    'nothing of the kind': {
      app: { [HUAWEI]: '{}' },
      finds: [
        { level: 'error', at: `${HUAWEI}:1`, seen: 'about no Android app', todo: 'AppGallery Connect' },
      ],
    },
  },
});

describeRule('configFileIncomplete', {
  scripts: BOTH,
  bad: {
    "Firebase's without an API key": {
      app: { [FIREBASE]: swap('current_key', 'former_key') },
      finds: [{ level: 'error', at: `${FIREBASE}:11`, seen: 'has no api_key' }],
    },
    "Huawei's with a text to be replaced": {
      app: { [HUAWEI]: swap('100000001', 'YOUR_APP_ID') },
      finds: [{ level: 'error', at: `${HUAWEI}:3`, seen: 'app_id in agconnect-services.json still has' }],
    },
  },
  fine: { 'newer files of AppGallery Connect': { app: { [HUAWEI]: JSON.stringify(APP_INFOS) } } },
});

describeRule('configFileMisplaced', {
  scripts: BOTH,
  bad: {
    "at the project's root, as guides say": {
      app: { [HUAWEI]: null, 'agconnect-services.json': '{ "client": {} }' },
      finds: [
        { level: 'error', at: 'agconnect-services.json', seen: 'is in ./', todo: 'Move it to android/app/' },
      ],
    },
    'at the root of the Android project': {
      app: { [FIREBASE]: null, 'android/google-services.json': '{ "client": [] }' },
      finds: [{ level: 'error', at: 'android/google-services.json', seen: 'is in android/' }],
    },
  },
  fine: {
    'in both places': { app: { 'agconnect-services.json': '{ "client": {} }' } },
    'where app.json names it for Expo': {
      app: {
        [FIREBASE]: null,
        'google-services.json': '{ "client": [] }',
        'app.json': '{ "expo": { "android": { "googleServicesFile": "./google-services.json" } } }',
      },
    },
    'a vendor that is not in the app': {
      app: {
        [HUAWEI]: null,
        'agconnect-services.json': '{ "client": {} }',
        'android/gradle.properties': swap('huawei,', ''),
      },
    },
  },
});

const appId = (value: string) => ({
  'android/app/src/main/AndroidManifest.xml': swap(
    '      <activity',
    `      <meta-data android:name="com.huawei.hms.client.appid" android:value="${value}" />\n      <activity`,
  ),
});

describeRule('huaweiAppIdDiffers', {
  bad: {
    'another app ID': {
      app: appId('appid=100000009'),
      finds: [{ level: 'error', at: 'android/app/src/main/AndroidManifest.xml:14', seen: 'another app ID' }],
    },
  },
  fine: {
    'the same': { app: appId('appid=100000001') },
    'the same as a number': { app: appId('100000001') },
    'from a resource': { app: appId('@string/hms_app_id') },
  },
});

describeRule('placeholderValue', {
  scripts: BOTH,
  bad: {
    empty: {
      app: { [SCRIPT]: swap('"100000001"', '""') },
      finds: [{ level: 'error', at: `${SCRIPT}:@`, seen: 'HONOR_APPID is empty' }],
    },
    'empty in gradle.properties, which others may override': {
      app: {
        [SCRIPT]: swap('"100000001"', 'providers.gradleProperty("honorAppId").get()'),
        'android/gradle.properties': (text) => `${text}\nhonorAppId=\n`,
      },
      finds: [{ level: 'warning', at: `${SCRIPT}:@`, seen: 'HONOR_APPID is empty' }],
    },
    "the guides' text": {
      app: { [SCRIPT]: swap('"100000002"', '"您应用分配的证书 APPID"') },
      finds: [{ level: 'error', at: `${SCRIPT}:@`, seen: 'VIVO_APPID still has the text of an example' }],
    },
    'ID and key swapped': {
      app: {
        [SCRIPT]: (text) => text.replace(/"(0{31}4)"(.*?)"(100000002)"/s, '"$3"$2"$1"'),
      },
      finds: [
        { level: 'warning', at: `${SCRIPT}:@`, seen: 'VIVO_APPKEY does not look like' },
        { level: 'error', at: `${SCRIPT}:@`, seen: 'VIVO_APPID does not look like' },
      ],
    },
  },
  fine: {
    'from a property': {
      app: { [SCRIPT]: swap('"100000001"', 'providers.gradleProperty("honorAppId").get()') },
    },
  },
});

const CATALOG = 'node_modules/react-native/gradle/libs.versions.toml';
const ROOT = 'android/build.gradle';

describeRule('agconnectNeedsGradleVersion', {
  scripts: BOTH,
  bad: {
    "the template's class path": {
      app: { [ROOT]: swap('build:gradle:9.2.1', 'build:gradle'), [CATALOG]: '[versions]\nagp = "9.2.1"\n' },
      finds: [{ level: 'error', at: `${ROOT}:@`, seen: 'is no set', todo: 'build:gradle:9.2.1")' }],
    },
    'without React Native installed': {
      app: { [ROOT]: swap('build:gradle:9.2.1', 'build:gradle') },
      finds: [{ level: 'error', at: `${ROOT}:@`, seen: 'is no set', todo: 'build:gradle:…' }],
    },
  },
  fine: {
    'a version from a variable': { app: { [ROOT]: swap('build:gradle:9.2.1', 'build:gradle:$agp') } },
    "an app without Huawei's plugin": {
      app: {
        [ROOT]: swap('build:gradle:9.2.1', 'build:gradle'),
        'android/app/build.gradle': (text) => text.replace(/.*com\.huawei\.agconnect.*\n/, ''),
      },
    },
  },
});
