import { swap } from '../../../__tests__/good-app';
import { describeRule } from '../../../__tests__/rule-table';

/** Line 10 is `await push.init({`; the keys follow from line 11 on. */
const FILE = 'App.tsx';
const inApp = (from: string, to: string) => ({ [FILE]: swap(from, to) });
const only = (config: string) => ({
  [FILE]: (text: string) => text.replace(/init\(\{.*?\n {2}\}\)/s, `init(${config})`),
});

describeRule('initNeverCalled', {
  bad: {
    'the plugin is made and forgotten': {
      app: { [FILE]: (text) => text.replace(/ {2}await push\.init\(\{.*?\}\);\n/s, '') },
      finds: [{ level: 'error', at: 'App.tsx:3', seen: 'nothing in the app calls init' }],
    },
  },
  fine: {
    'init is called in another file': {
      app: { ...only('config'), 'src/push.ts': "import { push } from '../App';\npush.init();\n" },
    },
    'the plugin is not made at all': { app: { [FILE]: 'export default () => null;\n' } },
  },
});

describeRule('initEmpty', {
  bad: {
    'no argument': {
      app: only(''),
      finds: [{ level: 'error', at: 'App.tsx:9', seen: 'without any certificate ID' }],
    },
    'settings only': {
      app: only("{ language: 'zh', require_consent: false }"),
      finds: [{ level: 'error', at: 'App.tsx:9', seen: 'without any certificate ID' }],
    },
  },
  fine: {
    'a configuration from elsewhere': { app: only('await load()') },
    'one more part from elsewhere': { app: only('{ ...secrets }') },
  },
});

describeRule('initBusinessIdMissing', {
  scripts: ['groovy', 'kotlin'],
  bad: {
    'a vendor that timpush.vendors names': {
      app: inApp('    oppo_buz_id: 5004,\n', ''),
      finds: [{ level: 'error', at: 'App.tsx:9', seen: 'names oppo, but init gets no oppo_buz_id' }],
    },
  },
  fine: {
    'a vendor that it does not name': {
      app: {
        ...inApp('    oppo_buz_id: 5004,\n', ''),
        'android/gradle.properties': swap('oppo,', ''),
      },
    },
    'the ID of the international edition': {
      app: inApp('oppo_buz_id: 5004', 'oppo_buz_id_abroad: 5004'),
    },
    'an ID from the environment': { app: inApp('oppo_buz_id: 5004', 'oppo_buz_id: Config.OPPO') },
    'a configuration that cannot be followed': { app: inApp('oppo_buz_id: 5004', '...oppo') },
    'no Android folder': {
      app: { ...inApp('    oppo_buz_id: 5004,\n', ''), 'android/gradle.properties': null },
    },
  },
});

describeRule('initAppleIdMissing', {
  bad: {
    'an app with an ios folder': {
      app: inApp('    apple_buz_id: 5008,\n', ''),
      finds: [{ level: 'warning', at: 'App.tsx:9', seen: 'no apple_buz_id' }],
    },
  },
});

describeRule('initKeysMissing', {
  scripts: ['groovy', 'kotlin'],
  bad: {
    'a key left out': {
      app: inApp("    mi_push_app_key: '5000000000001',\n", ''),
      finds: [{ level: 'error', at: 'App.tsx:10', seen: 'gets mi_buz_id, but no value for mi_push_app_key' }],
    },
    'keys left empty': {
      app: { [FILE]: (text) => text.replace(/(oppo_app_\w+): '\w+'/g, "$1: ''") },
      finds: [{ level: 'error', at: 'App.tsx:15', seen: 'no value for oppo_app_key, oppo_app_secret' }],
    },
  },
  fine: {
    "the Flutter plugin's names": { app: inApp('mi_push_app_', 'mi_app_') },
    'a key from the environment': { app: inApp("'5000000000001'", 'process.env.MI_KEY') },
    'no certificate ID either': {
      app: { [FILE]: (text) => text.replace(/ {4}mz_buz_id.*?\n/, '').replace(/ {4}mz_app_id.*?\n/, '') },
    },
  },
});

describeRule('initBusinessIdInvalid', {
  bad: {
    zero: {
      app: inApp('hw_buz_id: 5002', 'hw_buz_id: 0'),
      finds: [{ level: 'error', at: 'App.tsx:13', seen: 'hw_buz_id is 0' }],
    },
    'below zero': {
      app: inApp('hw_buz_id: 5002', 'hw_buz_id: -1'),
      finds: [{ level: 'error', at: 'App.tsx:13', seen: 'hw_buz_id is -1' }],
    },
    'a fraction': {
      app: inApp('hw_buz_id: 5002', 'hw_buz_id: 1.5'),
      finds: [{ level: 'error', at: 'App.tsx:13', seen: 'hw_buz_id is 1.5' }],
    },
    'more than the IM SDK takes': {
      app: inApp('hw_buz_id: 5002', 'hw_buz_id: 2147483648'),
      finds: [{ level: 'error', at: 'App.tsx:13', seen: 'hw_buz_id is 2147483648' }],
    },
    'text, which may be a key and is not shown': {
      app: inApp('hw_buz_id: 5002', "hw_buz_id: '2882303761500000001x'"),
      finds: [{ level: 'error', at: 'App.tsx:13', seen: 'hw_buz_id is text' }],
    },
    'empty text': {
      app: inApp('hw_buz_id: 5002', "hw_buz_id: ''"),
      finds: [{ level: 'error', at: 'App.tsx:13', seen: "hw_buz_id is ''" }],
    },
    'a constant in another file': {
      app: {
        [FILE]: (text) =>
          `import { IDS } from './ids';\n${text.replace('hw_buz_id: 5002', 'hw_buz_id: IDS.hw')}`,
        'ids.ts': 'export const IDS = {\n  hw: 0,\n};\n',
      },
      finds: [{ level: 'error', at: 'ids.ts:2', seen: 'hw_buz_id is 0' }],
    },
  },
  fine: {
    'a number in quotes': { app: inApp('hw_buz_id: 5002', "hw_buz_id: '5002'") },
    'an environment variable': { app: inApp('hw_buz_id: 5002', 'hw_buz_id: Number(Config.HW)') },
  },
});

describeRule('initNumberAsText', {
  bad: {
    quotes: {
      app: inApp('hw_buz_id: 5002', "hw_buz_id: '5002'"),
      finds: [{ level: 'ok', at: 'App.tsx:13', seen: 'in quotes' }],
    },
  },
});

describeRule('initValueInvalid', {
  bad: {
    'a key as a number': {
      app: inApp("'2882303761500000001'", '2882303761500000001'),
      finds: [{ level: 'error', at: 'App.tsx:11', seen: 'its last digits are lost' }],
    },
    'settings of another kind': {
      app: inApp(
        'apple_buz_id: 5008,',
        "apple_buz_id: 5008, abroad: 'yes', language: 'fr', register_timeout_ms: 100,",
      ),
      finds: [
        { level: 'error', at: 'App.tsx:23', seen: 'abroad' },
        { level: 'error', at: 'App.tsx:23', seen: "'en' or 'zh'" },
        { level: 'error', at: 'App.tsx:23', seen: '1000 to 120000' },
      ],
    },
  },
  fine: {
    'settings as they should be': {
      app: inApp(
        'apple_buz_id: 5008,',
        "apple_buz_id: 5008, abroad: __DEV__, language: 'zh', register_timeout_ms: 30_000,",
      ),
    },
  },
});

describeRule('initPlaceholder', {
  bad: {
    "the guides' text": {
      app: inApp("'2882303761500000001'", "'您应用分配的 APPID'"),
      finds: [{ level: 'error', at: 'App.tsx:11', seen: 'mi_push_app_id', todo: "Xiaomi's console" }],
    },
    "README's dots": {
      app: inApp("'5000000000001'", "'…'"),
      finds: [{ level: 'error', at: 'App.tsx:12', seen: 'mi_push_app_key' }],
    },
    'words in capitals': {
      app: inApp("'100001'", "'YOUR_APP_ID'"),
      finds: [{ level: 'error', at: 'App.tsx:20', seen: 'mz_app_id' }],
    },
    'a certificate ID': {
      app: inApp('5002', "'<huawei business id>'"),
      finds: [{ level: 'error', at: 'App.tsx:13', seen: 'hw_buz_id', todo: 'the IM console' }],
    },
  },
  fine: {
    "OPPO's channel may have any name": {
      app: inApp('vivo_buz_id: 5005', "vivo_buz_id: 5005, oppo_channel_name: '聊天消息'"),
    },
  },
});

describeRule('initKeysMixedUp', {
  bad: {
    "Xiaomi's ID and key swapped": {
      app: { [FILE]: (text) => text.replace(/'(2882303\d+)'(.*?)'(5\d+)'/s, "'$3'$2'$1'") },
      finds: [
        { level: 'error', at: 'App.tsx:11', seen: "mi_push_app_id has what looks like Xiaomi's AppKey" },
        { level: 'error', at: 'App.tsx:12', seen: "mi_push_app_key has what looks like Xiaomi's AppID" },
      ],
    },
    "Xiaomi's AppSecret for the key": {
      app: inApp("'5000000000001'", "'AAAAAAAAAAAAAAAAAAAAAA=='"),
      finds: [{ level: 'error', at: 'App.tsx:12', seen: 'AppSecret' }],
    },
    "letters in Xiaomi's ID": {
      app: inApp("'2882303761500000001'", "'com.helloworld'"),
      finds: [{ level: 'warning', at: 'App.tsx:11', seen: 'digits only' }],
    },
    "Meizu's ID and key swapped": {
      app: { [FILE]: (text) => text.replace(/'(100001)'(.*?)'(0{31}3)'/s, "'$3'$2'$1'") },
      finds: [
        { level: 'error', at: 'App.tsx:20', seen: "Meizu's App Key" },
        { level: 'error', at: 'App.tsx:21', seen: "Meizu's App ID" },
      ],
    },
    "OPPO's key twice": {
      app: inApp('00000000000000000000000000000002', '00000000000000000000000000000001'),
      finds: [{ level: 'warning', at: 'App.tsx:17', seen: 'oppo_app_key and oppo_app_secret' }],
    },
  },
  fine: {
    'a key from elsewhere': { app: inApp("'5000000000001'", 'Config.MI_KEY') },
    'a placeholder, which has a finding of its own': { app: inApp("'5000000000001'", "'YOUR_KEY'") },
  },
});

describeRule('initBusinessIdShared', {
  bad: {
    'two vendors': {
      app: inApp('5003', '5002'),
      finds: [{ level: 'error', at: 'App.tsx:14', seen: 'hw_buz_id and honor_buz_id' }],
    },
    'two vendors, one in quotes': {
      app: inApp('5003', "'5002'"),
      finds: [{ level: 'error', at: 'App.tsx:14', seen: '5002' }],
    },
  },
  fine: {
    'the international edition of the same vendor': {
      app: inApp('hw_buz_id: 5002,', 'hw_buz_id: 5002, hw_buz_id_abroad: 5002,'),
    },
  },
});

describeRule('initKeyUnknown', {
  bad: {
    'a letter amiss': {
      app: inApp('mi_buz_id', 'mi_biz_id'),
      finds: [{ level: 'warning', at: 'App.tsx:10', seen: 'mi_biz_id', todo: 'Write mi_buz_id' }],
    },
    'camel case in quotes': {
      app: inApp('hw_buz_id', "'hwBuzId'"),
      finds: [{ level: 'warning', at: 'App.tsx:13', seen: 'hwBuzId', todo: 'Write hw_buz_id' }],
    },
    "TUIOfflinePush's name": {
      app: inApp('google_buz_id', 'fcmPushBussinessId'),
      finds: [{ level: 'warning', at: 'App.tsx:22', seen: 'fcmPushBussinessId', todo: 'google_buz_id' }],
    },
    'nothing alike': {
      app: inApp('apple_buz_id: 5008,', 'apple_buz_id: 5008, colour: 1,'),
      finds: [{ level: 'warning', at: 'App.tsx:23', seen: 'colour', todo: 'Leave it out' }],
    },
    'beside the right one': {
      app: inApp('apple_buz_id: 5008,', 'apple_buz_id: 5008, apple_bus_id: 5008,'),
      finds: [{ level: 'warning', at: 'App.tsx:23', seen: 'apple_bus_id', todo: 'apple_buz_id' }],
    },
  },
  fine: {
    "a server's secret, which has a finding of its own": {
      app: inApp('apple_buz_id: 5008,', "apple_buz_id: 5008, mi_app_secret: 'not-a-real-secret',"),
    },
  },
});

describeRule('serverSecretInInit', {
  bad: {
    'AppSecret and MasterSecret': {
      app: inApp('vivo_buz_id: 5005,', 'vivo_buz_id: 5005, mi_app_secret: a, oppo_master_secret: b,'),
      finds: [
        { level: 'warning', at: 'App.tsx:18', seen: 'mi_app_secret' },
        { level: 'warning', at: 'App.tsx:18', seen: 'oppo_master_secret' },
      ],
    },
  },
});

describeRule('initKeyTwice', {
  bad: {
    'both names': {
      app: inApp("mz_app_id: '100001',", "mz_app_id: '100001', mz_push_app_id: '100001',"),
      finds: [{ level: 'warning', at: 'App.tsx:20', seen: 'mz_app_id and mz_push_app_id' }],
    },
  },
});

describeRule('initVendorNotNamed', {
  scripts: ['groovy', 'kotlin'],
  bad: {
    'left out of timpush.vendors': {
      app: { 'android/gradle.properties': swap('honor,', '') },
      finds: [{ level: 'warning', at: 'App.tsx:14', seen: 'does not name honor' }],
    },
    'no timpush.vendors': {
      app: { 'android/gradle.properties': swap('timpush.vendors', '#') },
      finds: [
        { level: 'warning', at: 'App.tsx:14', seen: 'without timpush.vendors' },
        { level: 'warning', at: 'App.tsx:18', seen: 'without timpush.vendors' },
      ],
    },
  },
});

describeRule('initAbroadUnset', {
  bad: {
    'never set': {
      app: inApp('hw_buz_id: 5002,', 'hw_buz_id: 5002, hw_buz_id_abroad: 5009,'),
      finds: [{ level: 'warning', at: 'App.tsx:13', seen: 'hw_buz_id_abroad' }],
    },
    'set to false': {
      app: inApp('hw_buz_id: 5002,', 'hw_buz_id: 5002, abroad: false, hw_buz_id_abroad: 5009,'),
      finds: [{ level: 'warning', at: 'App.tsx:13', seen: 'hw_buz_id_abroad' }],
    },
  },
  fine: {
    'set elsewhere': {
      app: inApp('hw_buz_id: 5002,', 'hw_buz_id: 5002, abroad: isAbroad, hw_buz_id_abroad: 5009,'),
    },
    'perhaps set elsewhere': {
      app: inApp('hw_buz_id: 5002,', 'hw_buz_id: 5002, hw_buz_id_abroad: 5009, ...edition,'),
    },
  },
});
