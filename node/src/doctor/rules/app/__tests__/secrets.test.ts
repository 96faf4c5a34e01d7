import { describeRule } from '../../../__tests__/rule-table';

const KEY = '{ "type": "service_account", "private_key": "not-a-real-key" }';

describeRule('keyFileInApp', {
  bad: {
    "Apple's key in a repository": {
      app: { 'ios/AuthKey_0000000000.p8': '' },
      ignored: [],
      finds: [{ level: 'warning', at: 'ios/AuthKey_0000000000.p8', seen: 'git does not ignore it' }],
    },
    'a certificate in no repository': {
      app: { 'certs/push.p12': '' },
      finds: [{ level: 'warning', at: 'certs/push.p12', seen: "lies in the app's folder" }],
    },
    "a service account's key": {
      app: { 'android/app/src/main/assets/firebase-admin.json': KEY },
      ignored: ['certs/push.p12'],
      finds: [
        { level: 'warning', at: 'android/app/src/main/assets/firebase-admin.json', seen: 'service account' },
      ],
    },
  },
  fine: {
    'what git ignores': {
      app: { 'certs/push.p12': '', 'certs/admin.json': KEY },
      ignored: ['certs/push.p12', 'certs/admin.json'],
    },
    'one in the place of google-services.json, which has a finding of its own': {
      app: { 'android/app/google-services.json': KEY },
    },
    'a JSON file that only speaks of keys': { app: { 'src/help.json': '{ "text": "\\"private_key\\"" }' } },
  },
});
