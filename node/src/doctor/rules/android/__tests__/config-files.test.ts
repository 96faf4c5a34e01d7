import { swap } from '../../../__tests__/good-app';
import { describeRule } from '../../../__tests__/rule-table';

const BOTH = ['groovy', 'kotlin'] as const;
const PROPERTIES = 'android/gradle.properties';
const SCRIPT = 'android/app/build.gradle';
const ROOT = 'android/build.gradle';
const HUAWEI = 'android/app/agconnect-services.json';
const FIREBASE = 'android/app/google-services.json';
const OFF = (text: string) => `${text}timpush.configFiles=false\n`;
const without = (part: string) => (text: string) =>
  text
    .split('\n')
    .filter((line) => !line.includes(part))
    .join('\n');

describeRule('configFileMissing', {
  scripts: BOTH,
  bad: {
    'a plugin without its file': {
      app: { [HUAWEI]: null },
      finds: [
        {
          level: 'error',
          at: `${SCRIPT}:@`,
          seen: 'applies com.huawei.agconnect, but android/app has no agconnect-services.json',
        },
      ],
    },
    'a vendor with neither': {
      app: { [FIREBASE]: null, [SCRIPT]: without('com.google.gms') },
      finds: [
        {
          level: 'error',
          at: `${PROPERTIES}:50`,
          seen: 'names FCM, but android/app has no google-services.json',
        },
      ],
    },
  },
  fine: {
    'an app that brings the values in another way': {
      app: { [FIREBASE]: null, [SCRIPT]: without('com.google.gms'), [PROPERTIES]: OFF },
    },
    'a file for each flavour': {
      app: { [FIREBASE]: null, 'android/app/src/beta/google-services.json': '{}' },
    },
  },
});

describeRule('configPluginMissing', {
  scripts: BOTH,
  bad: {
    'the plugin is on the class path only': {
      app: { [SCRIPT]: without('com.google.gms') },
      finds: [
        { level: 'error', at: SCRIPT, seen: 'does not apply the plugin com.google.gms.google-services' },
      ],
    },
    'the plugin is nowhere': {
      app: { [SCRIPT]: without('com.huawei.agconnect'), [ROOT]: without('agcp') },
      finds: [{ level: 'error', at: SCRIPT, seen: 'does not apply the plugin com.huawei.agconnect' }],
    },
    'the app does not choose vendors': {
      app: {
        [SCRIPT]: without('com.google.gms'),
        [PROPERTIES]: swap('timpush.vendors', '# timpush.vendors'),
      },
      finds: [{ level: 'error', at: SCRIPT, seen: 'com.google.gms.google-services' }],
    },
  },
  fine: {
    'a file that is for something else': {
      app: { [SCRIPT]: without('com.google.gms'), [PROPERTIES]: swap(',fcm', '') },
    },
    'values in another way': { app: { [SCRIPT]: without('com.google.gms'), [PROPERTIES]: OFF } },
  },
});

describeRule('configPluginUnresolved', {
  scripts: BOTH,
  bad: {
    'on no class path': {
      app: { [ROOT]: without('agcp') },
      finds: [
        {
          level: 'error',
          at: `${SCRIPT}:@`,
          seen: 'where the plugin comes from',
          todo: 'com.huawei.agconnect:agcp:',
        },
      ],
    },
  },
  fine: {
    'with a version in the settings': {
      app: {
        [ROOT]: without('agcp'),
        'android/settings.gradle': swap(
          'plugins {',
          'plugins {\n    id("com.huawei.agconnect") version "1.9.6.300" apply false\n',
        ),
      },
    },
  },
});

describeRule('configPluginTooOld', {
  scripts: BOTH,
  bad: {
    'as in old guides': {
      app: {
        [ROOT]: (text) =>
          text
            .replace('agcp:1.9.6.300', 'agcp:1.4.1.300')
            .replace('google-services:4.4.4', 'google-services:4.2.0'),
      },
      finds: [
        { level: 'error', at: `${ROOT}:@`, seen: 'com.huawei.agconnect:agcp is 1.4.1.300' },
        { level: 'error', at: `${ROOT}:@`, seen: 'com.google.gms:google-services is 4.2.0' },
      ],
    },
  },
  fine: {
    'a version that is told elsewhere': {
      app: { [ROOT]: swap('agcp:1.9.6.300', `agcp:$${'{agcVersion}'}`) },
    },
  },
});

describeRule('configValuesMissing', {
  scripts: BOTH,
  bad: {
    'neither file nor values': {
      app: { [FIREBASE]: null, [SCRIPT]: without('com.google.gms'), [PROPERTIES]: OFF },
      finds: [
        { level: 'warning', at: `${PROPERTIES}:51`, seen: 'neither google_app_id nor FirebaseOptions' },
      ],
    },
  },
  fine: {
    'values as resources': {
      app: {
        [FIREBASE]: null,
        [SCRIPT]: without('com.google.gms'),
        [PROPERTIES]: OFF,
        'android/app/src/main/res/values/firebase.xml':
          '<resources><string name="google_app_id">1:1:android:1</string></resources>',
      },
    },
  },
});
