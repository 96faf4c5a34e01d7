import { swap } from '../../../__tests__/good-app';
import { describeRule } from '../../../__tests__/rule-table';

const PROPERTIES = 'android/gradle.properties';
const MANIFEST = 'android/app/src/main/AndroidManifest.xml';
const INTERNET = '    <uses-permission android:name="android.permission.INTERNET" />\n';
const top = (xml: string) => swap(INTERNET, `${INTERNET}${xml}\n`);
const inside = (xml: string) => swap('    </application>', `${xml}\n    </application>`);
const listener = (element: string, name: string, action: string) =>
  inside(`      <${element} android:name="${name}" android:exported="false">
        <intent-filter>
          <action android:name="${action}" />
        </intent-filter>
      </${element}>`);

describeRule('componentRemoved', {
  bad: {
    'a component and a permission': {
      app: {
        [MANIFEST]: (text) =>
          inside('      <provider android:name="com.timpush.TimPushInitProvider" tools:node="remove" />')(
            top(
              '    <uses-permission android:name="com.heytap.mcs.permission.RECIEVE_MCS_MESSAGE" tools:node="remove"/>',
            )(text),
          ),
      },
      finds: [
        { level: 'error', at: `${MANIFEST}:4`, seen: 'com.heytap.mcs.permission.RECIEVE_MCS_MESSAGE' },
        { level: 'error', at: `${MANIFEST}:27`, seen: 'com.timpush.TimPushInitProvider' },
      ],
    },
  },
  fine: {
    'what is not of push': {
      app: {
        [MANIFEST]: top(
          '    <uses-permission android:name="android.permission.CAMERA" tools:node="remove" />',
        ),
      },
    },
  },
});

describeRule('notificationPermissionRemoved', {
  bad: {
    removed: {
      app: {
        [MANIFEST]: top(
          '    <uses-permission android:name="android.permission.POST_NOTIFICATIONS" tools:node="remove" />',
        ),
      },
      finds: [{ level: 'error', at: `${MANIFEST}:4`, seen: 'show no notification' }],
    },
  },
});

describeRule('vendorReceiverCopied', {
  bad: {
    "vivo's of Tencent's guide": {
      app: {
        [MANIFEST]: listener(
          'receiver',
          'com.tencent.qcloud.tim.demo.thirdpush.VIVOPushMessageReceiverImpl',
          'com.vivo.pushclient.action.RECEIVE',
        ),
      },
      finds: [{ level: 'error', at: `${MANIFEST}:26`, seen: 'VIVOPushMessageReceiverImpl listens' }],
    },
  },
  fine: {
    'of a vendor that the package leaves alone': {
      app: {
        [PROPERTIES]: swap(',vivo', ''),
        [MANIFEST]: listener('receiver', '.Vivo', 'com.vivo.pushclient.action.RECEIVE'),
      },
    },
  },
});

describeRule('fcmAutoInit', {
  bad: {
    'without saying which one counts': {
      app: {
        [MANIFEST]: inside(
          '<meta-data android:name="firebase_messaging_auto_init_enabled" android:value="true" />',
        ),
      },
      finds: [{ level: 'error', at: `${MANIFEST}:26`, seen: 'cannot be merged' }],
    },
    'on purpose': {
      app: {
        [MANIFEST]: inside(
          '<meta-data android:name="firebase_messaging_auto_init_enabled" android:value="true" tools:replace="android:value" />',
        ),
      },
      finds: [{ level: 'warning', at: `${MANIFEST}:26`, seen: "before the user's consent" }],
    },
  },
  fine: {
    'as the package has it': {
      app: {
        [MANIFEST]: inside(
          '<meta-data android:name="firebase_messaging_auto_init_enabled" android:value="false" />',
        ),
      },
    },
  },
});

describeRule('launchModeStandard', {
  bad: {
    none: {
      app: { [MANIFEST]: swap('        android:launchMode="singleTask"\n', '') },
      finds: [
        { level: 'warning', at: `${MANIFEST}:14`, seen: 'The launch mode of .MainActivity is standard' },
      ],
    },
  },
  fine: { 'one activity on top': { app: { [MANIFEST]: swap('"singleTask"', '"singleTop"') } } },
});

describeRule('exportedMissing', {
  bad: {
    'of the activity that starts the app': {
      app: { [MANIFEST]: (text) => text.replace(/\n\s*android:exported="true"/, '') },
      finds: [{ level: 'error', at: `${MANIFEST}:14`, seen: '.MainActivity has an intent filter' }],
    },
    'of a receiver': {
      app: {
        [MANIFEST]: (text) =>
          listener(
            'receiver',
            '.Boot',
            'android.intent.action.BOOT_COMPLETED',
          )(text).replace(' android:exported="false"', ''),
      },
      finds: [{ level: 'error', at: `${MANIFEST}:26`, seen: '.Boot has an intent filter' }],
    },
  },
  fine: { 'no intent filter': { app: { [MANIFEST]: inside('<service android:name=".Work" />') } } },
});
