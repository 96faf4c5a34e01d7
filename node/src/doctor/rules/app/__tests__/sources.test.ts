import { swap } from '../../../__tests__/good-app';
import { describeRule } from '../../../__tests__/rule-table';

const FILE = 'App.tsx';
const inApp = (from: string, to: string) => ({ [FILE]: swap(from, to) });

describeRule('initBeforeLogin', {
  bad: {
    'in the same function': {
      app: {
        'src/start.ts': `import { TimPushPlugin } from 'react-native-timpush';
export async function begin(user, manager) {
  await new TimPushPlugin().init({ mi_buz_id: 5001 });
  await manager.login(user.id, user.sig);
}
`,
      },
      finds: [{ level: 'ok', at: 'src/start.ts:3', seen: '6014' }],
    },
  },
  fine: {
    'in another function': {
      app: {
        'src/start.ts': `import { TimPushPlugin } from 'react-native-timpush';
export const begin = () => new TimPushPlugin().init({ mi_buz_id: 5001 });
export const login = (user, manager) => manager.login(user.id, user.sig);
`,
      },
    },
  },
});

describeRule('consentNeverGiven', {
  bad: {
    'asked for and never given': {
      app: inApp('apple_buz_id: 5008,', 'apple_buz_id: 5008,\n    require_consent: true,'),
      finds: [{ level: 'error', at: 'App.tsx:24', seen: 'nothing is ever registered' }],
    },
  },
  fine: {
    'given elsewhere': {
      app: {
        ...inApp('apple_buz_id: 5008,', 'apple_buz_id: 5008,\n    require_consent: true,'),
        'src/Privacy.tsx':
          "import { push } from '../App';\nexport const agree = () => push.setConsent(true);\n",
      },
    },
  },
});

describeRule('permissionNotAsked', {
  bad: {
    'by nobody': {
      app: inApp('  await push.requireNotificationPermission();\n', ''),
      finds: [{ level: 'warning', at: 'App.tsx:8', seen: 'asks the user for notifications' }],
    },
  },
  fine: {
    "by React Native's PermissionsAndroid": {
      app: inApp(
        'push.requireNotificationPermission()',
        'PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS.POST_NOTIFICATIONS)',
      ),
    },
    'by another library': {
      app: inApp('push.requireNotificationPermission()', "requestNotifications(['alert'])"),
    },
  },
});

describeRule('tapsUnheard', {
  bad: {
    'by nobody': {
      app: {
        [FILE]: (text) => text.replace(/, useNotificationClicked|^ {2}useNotificationClicked.*\n/gm, ''),
      },
      finds: [{ level: 'ok', at: 'App.tsx:9', seen: 'but not the chat' }],
    },
  },
  fine: {
    'by an event': {
      app: {
        [FILE]: (text) =>
          text
            .replace(', useNotificationClicked', '')
            .replace('useNotificationClicked(() => {})', "push.on('notificationClicked', () => {})"),
      },
    },
  },
});

describeRule('packageUnused', {
  bad: {
    'installed only': {
      app: { [FILE]: "import { View } from 'react-native';\nexport default () => <View />;\n" },
      finds: [{ level: 'ok', at: 'package.json:15', seen: 'Nothing in this folder imports' }],
    },
  },
});

describeRule('formerImport', {
  bad: {
    'react-native-tim-push of the guides': {
      app: inApp("from 'react-native-timpush'", "from 'react-native-tim-push'"),
      finds: [
        { level: 'error', at: 'App.tsx:1', seen: 'react-native-tim-push', todo: 'react-native-timpush' },
      ],
    },
    'react-native-tim-push of the second generation, which no edit mends': {
      app: { 'src/old.ts': "import P from 'react-native-tim-push';\nP.getInstance();\n" },
      finds: [{ level: 'error', at: 'src/old.ts:1', seen: 'react-native-tim-push' }],
    },
    'react-native-tim-js': {
      app: { 'src/old.js': "import { LogLevelEnum } from 'react-native-tim-js';\n" },
      finds: [{ level: 'ok', at: 'src/old.js:1', seen: 'no longer published', todo: 'withOfflinePush' }],
    },
    '@tencentcloud/react-native-push': {
      app: { 'src/old.js': "const Push = require('@tencentcloud/react-native-push');\n" },
      finds: [{ level: 'error', at: 'src/old.js:1', seen: '@tencentcloud/react-native-push' }],
    },
  },
});

describeRule('testSignature', {
  bad: {
    "a demo's signature": {
      app: { 'src/login.js': "import { genTestUserSig } from '../debug/GenerateTestUserSig';\n" },
      finds: [{ level: 'warning', at: 'src/login.js:1', seen: '../debug/GenerateTestUserSig' }],
    },
  },
  fine: {
    'in a test': {
      app: { '__tests__/login.test.js': "import { genTestUserSig } from '../debug/GenerateTestUserSig';\n" },
    },
  },
});
