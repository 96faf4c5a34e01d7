import { GOOD, type Overlay, swap } from '../../../__tests__/good-app';
import { describeRule } from '../../../__tests__/rule-table';
import { isAtLeast } from '../packages/versions';

const FILE = 'package.json';
const add = (name: string, version = '1.0.0'): Overlay => ({
  [FILE]: swap('"react-native-timpush"', `"${name}": "${version}",\n    "react-native-timpush"`),
});

test.each([
  ['0.82.0', '0.82.0', true],
  ['0.88.1', '0.86.0', true],
  ['1.0.0', '0.86.0', true],
  ['0.87.0-rc.1', '0.87.0', true],
  ['0.9.0', '0.86.0', false],
  ['0.86', '0.86.0', true],
  ['15', '15.1', false],
  ['15.10', '15.2', true],
])('%s is at least %s: %s', (version, minimum, expected) => {
  expect(isAtLeast(version, minimum)).toBe(expected);
});

describeRule('packageNotDependency', {
  bad: {
    'not in package.json': {
      app: { [FILE]: swap('"react-native-timpush": "0.1.0",', '') },
      finds: [{ level: 'error', at: FILE, seen: 'does not name react-native-timpush' }],
    },
  },
  fine: {
    'linked by react-native.config.js': {
      app: {
        [FILE]: swap('"react-native-timpush": "0.1.0",', ''),
        'react-native.config.js':
          "module.exports = { dependencies: { 'react-native-timpush': { root: '..' } } };\n",
      },
    },
    "the library's own folder": {
      app: { [FILE]: '{ "name": "react-native-timpush", "dependencies": {} }' },
    },
  },
});

describeRule('reactNativeTooOld', {
  bad: {
    installed: {
      app: { 'node_modules/react-native/package.json': '{ "version": "0.76.9" }' },
      finds: [{ level: 'error', at: `${FILE}:14`, seen: 'react-native is 0.76.9' }],
    },
    'declared, and nothing installed yet': {
      app: {
        'node_modules/react-native/package.json': null,
        [FILE]: swap('"react-native": "0.87.1"', '"react-native": "^0.72.4"'),
      },
      finds: [{ level: 'error', at: `${FILE}:14`, seen: 'react-native is 0.72.4' }],
    },
    "hoisted to a monorepo's root": {
      app: {
        'node_modules/react-native/package.json': null,
        '../../node_modules/react-native/package.json': '{ "version": "0.70.0" }',
      },
      finds: [{ level: 'error', at: `${FILE}:14`, seen: 'react-native is 0.70.0' }],
    },
  },
  fine: {
    'a version that cannot be told': {
      app: {
        'node_modules/react-native/package.json': null,
        [FILE]: swap('"react-native": "0.87.1"', '"react-native": "workspace:*"'),
      },
    },
  },
});

describeRule('reactTooOld', {
  bad: {
    installed: {
      app: { 'node_modules/react/package.json': '{ "version": "18.3.1" }' },
      finds: [{ level: 'warning', at: `${FILE}:13`, seen: 'react is 18.3.1' }],
    },
  },
});

describeRule('pushLibraryBeside', {
  bad: {
    'the one that this one replaces': {
      app: add('react-native-tim-push'),
      finds: [{ level: 'error', at: `${FILE}:15`, seen: 'react-native-tim-push is installed' }],
    },
    "Tencent's newer one": {
      app: add('@tencentcloud/react-native-push'),
      finds: [{ level: 'error', at: `${FILE}:15`, seen: '@tencentcloud/react-native-push' }],
    },
    'one with its own use of the vendors': {
      app: add('jpush-react-native'),
      finds: [{ level: 'warning', at: `${FILE}:15`, seen: 'jpush-react-native registers' }],
    },
  },
  fine: { 'a library that only shows notifications': { app: add('@notifee/react-native') } },
});

describeRule('iosSwizzler', {
  bad: {
    Firebase: {
      app: add('@react-native-firebase/messaging'),
      finds: [{ level: 'ok', at: `${FILE}:15`, seen: '@react-native-firebase/messaging' }],
    },
  },
});

const NATIVE = Object.keys(GOOD.groovy).filter((path) => /^(android|ios)\//.test(path));

/** What `create-expo-app` makes: no native folders. */
const MANAGED: Overlay = {
  ...add('expo', '58.0.0'),
  ...Object.fromEntries(NATIVE.map((path) => [path, null])),
  'app.json': '{\n  "expo": {\n    "name": "x",\n    "plugins": ["expo-font"]\n  }\n}\n',
};

describeRule('expoPluginMissing', {
  bad: {
    'an app.json without it': {
      app: MANAGED,
      finds: [{ level: 'error', at: 'app.json:4', seen: 'does not name the plugin' }],
    },
  },
  fine: {
    'an app.json with it': {
      app: { ...MANAGED, 'app.json': '{ "expo": { "plugins": [["react-native-timpush", {}]] } }' },
    },
    'an app.config.ts with it': {
      app: { ...MANAGED, 'app.config.ts': "export default { plugins: [['react-native-timpush', {}]] };\n" },
    },
    'native folders of the app itself': { app: add('expo', '58.0.0') },
  },
});

describeRule('expoGo', {
  bad: {
    'an app without a build of its own': {
      app: MANAGED,
      finds: [{ level: 'ok', at: FILE, seen: '880010' }],
    },
  },
  fine: {
    'a development build': {
      app: { ...MANAGED, ...add('expo-dev-client') },
    },
    'a script that builds': {
      app: {
        ...MANAGED,
        [FILE]: '{ "scripts": { "android": "expo run:android" }, "dependencies": { "expo": "58.0.0" } }',
      },
    },
  },
});

const SERVICE = `<manifest xmlns:android="http://schemas.android.com/apk/res/android">
  <application>
    <service android:name=".OtherMessagingService" android:exported="false">
      <intent-filter><action android:name="com.google.firebase.MESSAGING_EVENT" /></intent-filter>
    </service>
  </application>
</manifest>
`;
const OTHER: Overlay = {
  ...add('other-push'),
  'node_modules/other-push/android/src/main/AndroidManifest.xml': SERVICE,
};
const MANIFEST = 'android/app/src/main/AndroidManifest.xml';
const REMOVED = swap(
  '      <activity',
  '      <service android:name="com.other.OtherMessagingService" tools:node="remove" />\n      <activity',
);

describeRule('pushServiceShared', {
  scripts: ['groovy', 'kotlin'],
  bad: {
    'an installed library': {
      app: OTHER,
      finds: [
        {
          level: 'warning',
          at: `${FILE}:15`,
          seen: 'other-push declares the service .OtherMessagingService',
        },
      ],
    },
    'the app itself': {
      app: {
        [MANIFEST]: swap('      <activity', `${SERVICE.split('\n').slice(2, 5).join('\n')}\n      <activity`),
      },
      finds: [{ level: 'warning', at: `${MANIFEST}:14`, seen: MANIFEST }],
    },
  },
  fine: {
    'a service that the app removes': { app: { ...OTHER, [MANIFEST]: REMOVED } },
    'a vendor that is not in the app': {
      app: { ...OTHER, 'android/gradle.properties': swap(',fcm', '') },
    },
    'a manifest that cannot be parsed': {
      app: { ...OTHER, 'node_modules/other-push/android/src/main/AndroidManifest.xml': '<manifest>' },
    },
  },
});
