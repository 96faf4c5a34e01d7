import { swap } from '../../../__tests__/good-app';
import { describeRule } from '../../../__tests__/rule-table';

const PROJECT = 'ios/HelloWorld.xcodeproj/project.pbxproj';
const PLIST = 'ios/HelloWorld/Info.plist';
const ENTITLEMENTS = 'ios/HelloWorld/HelloWorld.entitlements';
const PODFILE = 'ios/Podfile';
const DELEGATE = 'ios/HelloWorld/AppDelegate.swift';
const NAMED = '\t\t\t\tCODE_SIGN_ENTITLEMENTS = HelloWorld/HelloWorld.entitlements;\n';

const NO_IPHONES = { 'App.tsx': swap('    apple_buz_id: 5008,\n', '') };
const EMPTY = '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n<dict/>\n</plist>\n';
const inPlist = (xml: string) => ({ [PLIST]: swap('\n<dict>\n', `\n<dict>\n${xml}`) });

describeRule('apsEntitlementMissing', {
  bad: {
    'no entitlements at all': {
      app: { [PROJECT]: swap(NAMED, ''), [ENTITLEMENTS]: null },
      finds: [{ level: 'error', at: PROJECT, seen: 'names no entitlements' }],
    },
    'where it cannot be seen whether iPhones get pushes': {
      app: {
        [PROJECT]: swap(NAMED, ''),
        [ENTITLEMENTS]: null,
        'App.tsx': swap('apple_buz_id: 5008', '...ids'),
      },
      finds: [{ level: 'warning', at: PROJECT, seen: 'names no entitlements' }],
    },
    'entitlements without it': {
      app: { [ENTITLEMENTS]: swap('aps-environment', 'com.apple.developer.team') },
      finds: [{ level: 'error', at: ENTITLEMENTS, seen: 'has no aps-environment' }],
    },
    'empty entitlements': {
      app: { [ENTITLEMENTS]: EMPTY },
      finds: [{ level: 'error', at: ENTITLEMENTS, seen: 'has no aps-environment' }],
    },
  },
  fine: {
    'an app that gives iPhones no pushes': { app: { ...NO_IPHONES, [ENTITLEMENTS]: EMPTY } },
  },
});

describeRule('entitlementsUnreferenced', {
  bad: {
    'named by no configuration': {
      app: { [PROJECT]: swap(NAMED, '') },
      finds: [
        {
          level: 'error',
          at: ENTITLEMENTS,
          seen: 'no configuration',
          todo: 'HelloWorld/HelloWorld.entitlements',
        },
      ],
    },
    'named by one of two configurations': {
      app: { [PROJECT]: (text) => text.replace(NAMED, '') },
      finds: [{ level: 'error', at: PROJECT, seen: 'for Release, but none for Debug' }],
    },
    'a file that is not there': {
      app: { [ENTITLEMENTS]: null },
      finds: [
        { level: 'error', at: `${PROJECT}:259`, seen: 'HelloWorld.entitlements, which does not exist' },
      ],
    },
  },
  fine: {
    'a path with a variable': {
      app: { [PROJECT]: swap('HelloWorld/HelloWorld.entitlements', '"$(TARGET_NAME)/App.entitlements"') },
    },
    'the root of the Xcode project by name': {
      app: {
        [PROJECT]: swap(
          'HelloWorld/HelloWorld.entitlements',
          '"$(SRCROOT)/HelloWorld/HelloWorld.entitlements"',
        ),
      },
    },
  },
});

const SENDS = { 'src/send.ts': 'export const info = {\n  enableIOSBackgroundNotification: true,\n};\n' };
const MODES = '\t<key>UIBackgroundModes</key>\n\t<array>\n\t\t<string>fetch</string>\n\t</array>\n';

describeRule('backgroundModeMissing', {
  bad: {
    'no background modes': {
      app: SENDS,
      finds: [{ level: 'warning', at: PLIST, seen: 'src/send.ts:2' }],
    },
    'others only': {
      app: { ...SENDS, ...inPlist(MODES) },
      finds: [{ level: 'warning', at: `${PLIST}:5`, seen: 'remote-notification' }],
    },
  },
  fine: {
    'the right one': {
      app: { ...SENDS, ...inPlist(MODES.replace('fetch', 'remote-notification')) },
    },
  },
});

const OFF = '\t<key>TimPushAutomaticInterception</key>\n\t<false/>\n';
const SWIFT = `
  func application(_ app: UIApplication, didRegisterForRemoteNotificationsWithDeviceToken deviceToken: Data) {
    TimPush.didRegisterForRemoteNotifications(withDeviceToken: deviceToken)
  }
`;
const SWIFT_TAPS = `
  func userNotificationCenter(_ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse) {
    TimPush.didReceive(response) {}
  }
`;
const OBJECTIVE_C = `
- (void)application:(UIApplication *)app didRegisterForRemoteNotificationsWithDeviceToken:(NSData *)token {
  [TimPush didRegisterForRemoteNotificationsWithDeviceToken:token];
}
- (void)userNotificationCenter:(UNUserNotificationCenter *)center didReceiveNotificationResponse:(id)response {
  [TimPush didReceiveNotificationResponse:response withCompletionHandler:^{}];
}
`;

describeRule('interceptionNotReplaced', {
  bad: {
    'nothing in its place': {
      app: inPlist(OFF),
      finds: [
        { level: 'error', at: `${PLIST}:5`, seen: 'device token' },
        { level: 'warning', at: `${PLIST}:5`, seen: 'taps' },
      ],
    },
    'as text, with the token only': {
      app: {
        ...inPlist(OFF.replace('<false/>', '<string>NO</string>')),
        [DELEGATE]: (text) => text + SWIFT,
      },
      finds: [{ level: 'warning', at: `${PLIST}:5`, seen: 'taps' }],
    },
    'in a comment': {
      app: {
        ...inPlist(OFF),
        [DELEGATE]: (text) => text + SWIFT.replaceAll('    TimPush', '// TimPush') + SWIFT_TAPS,
      },
      finds: [{ level: 'error', at: `${PLIST}:5`, seen: 'device token' }],
    },
  },
  fine: {
    'handed on in Swift': { app: { ...inPlist(OFF), [DELEGATE]: (text) => text + SWIFT + SWIFT_TAPS } },
    'handed on in Objective-C': { app: { ...inPlist(OFF), 'ios/HelloWorld/Push.mm': OBJECTIVE_C } },
    'left on': { app: inPlist(OFF.replace('false', 'true')) },
  },
});

describeRule('notificationDelegateNil', {
  bad: {
    Swift: {
      app: {
        'ios/HelloWorld/Push.swift': 'func off() {\n  UNUserNotificationCenter.current().delegate = nil\n}\n',
      },
      finds: [{ level: 'warning', at: 'ios/HelloWorld/Push.swift:2', seen: 'set to nil' }],
    },
    'Objective-C': {
      app: {
        'ios/HelloWorld/Push.m': '[UNUserNotificationCenter currentNotificationCenter].delegate = nil;\n',
      },
      finds: [{ level: 'warning', at: 'ios/HelloWorld/Push.m:1', seen: 'set to nil' }],
    },
  },
  fine: {
    self: { app: { 'ios/HelloWorld/Push.swift': 'UNUserNotificationCenter.current().delegate = self\n' } },
  },
});

describeRule('deploymentTargetLow', {
  bad: {
    'in the Podfile': {
      app: { [PODFILE]: swap('min_ios_version_supported', "'13.0'") },
      finds: [{ level: 'error', at: `${PODFILE}:8`, seen: 'iOS 13.0' }],
    },
    'in the Xcode project': {
      app: { [PROJECT]: swap('IPHONEOS_DEPLOYMENT_TARGET = 15.1', 'IPHONEOS_DEPLOYMENT_TARGET = 12.4') },
      finds: [{ level: 'error', at: `${PROJECT}:264`, seen: 'iOS 12.4' }],
    },
  },
  fine: {
    higher: {
      app: {
        [PODFILE]: swap('min_ios_version_supported', "'16.0'"),
        [PROJECT]: swap('IPHONEOS_DEPLOYMENT_TARGET = 15.1', 'IPHONEOS_DEPLOYMENT_TARGET = 16'),
      },
    },
    'in a comment': {
      app: { [PODFILE]: swap('platform :ios', "# platform :ios, '13.0'\nplatform :ios") },
    },
  },
});

const pod = (name: string) => swap('  config = use_native_modules!\n', `  pod '${name}', '8.7.7201'\n`);

describeRule('imPodDiffers', {
  bad: {
    'another pod': {
      app: { [PODFILE]: pod('TXIMSDK_Plus_iOS') },
      finds: [
        { level: 'error', at: `${PODFILE}:18`, seen: 'TXIMSDK_Plus_iOS', todo: "= 'TXIMSDK_Plus_iOS'" },
      ],
    },
    'another one than ENV names': {
      app: {
        [PODFILE]: (text) =>
          `ENV['TIMPUSH_IM_POD'] = 'TXIMSDK_Plus_Swift_iOS'\n${pod('TXIMSDK_Plus_iOS')(text)}`,
      },
      finds: [{ level: 'error', at: `${PODFILE}:19`, seen: 'brings TXIMSDK_Plus_Swift_iOS' }],
    },
  },
  fine: {
    'the same': { app: { [PODFILE]: pod('TXIMSDK_Plus_iOS_XCFramework') } },
    'the one that ENV names': {
      app: {
        [PODFILE]: (text) => `ENV['TIMPUSH_IM_POD'] ||= "TXIMSDK_Plus_iOS"\n${pod('TXIMSDK_Plus_iOS')(text)}`,
      },
    },
  },
});

describeRule('podPushRival', {
  bad: {
    TIMPush: {
      app: { [PODFILE]: pod('TIMPush') },
      finds: [{ level: 'error', at: `${PODFILE}:18`, seen: 'TIMPush' }],
    },
  },
  fine: { 'another pod': { app: { [PODFILE]: pod('TUIChat') } } },
});
