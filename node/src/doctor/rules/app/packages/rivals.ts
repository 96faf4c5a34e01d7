import type { Cause, Draft } from '../../../finding';
import type { Rule } from '../../../rule';

/** Libraries that report a token of the phone to Tencent IM as well. */
const SAME_JOB = ['react-native-tim-push', '@tencentcloud/react-native-push'];

/** Libraries that register the phone with the same vendors, for a push service of their own. */
const SAME_VENDORS = [
  'jpush-react-native',
  'react-native-getui',
  'react-native-aliyun-push',
  'aliyun-react-native-push',
  'mobpush-react-native',
  'react-native-xinge-push',
  'react-native-mipush',
];

const TWICE: Cause = {
  seen: {
    en: '{0} is installed beside react-native-timpush: both report a token of the phone to Tencent IM, and only the last one counts.',
    zh: '{0}与 react-native-timpush 同时存在：两者都会向腾讯 IM 上报 token，只有最后一次有效。',
  },
  todo: { en: 'Take {0} out of package.json.', zh: '请从 package.json 中删除 {0}。' },
};

const BESIDE: Cause = {
  seen: {
    en: "{0} registers the phone with the same vendors: a vendor's SDK takes the keys of one library only, and what arrives or is tapped may go to the other.",
    zh: '{0}会向同样的厂商注册：厂商 SDK 只接受其中一个库的参数，推送和点击可能被另一个库接收。',
  },
  todo: {
    en: "Keep one of the two for the vendors' channels, or take the vendors that {0} registers out of timpush.vendors.",
    zh: '请只让其中一个库使用厂商通道，或从 timpush.vendors 中去掉 {0} 注册的厂商。',
  },
};

/** Two libraries for one phone's push. */
export const pushLibraryBeside: Rule = {
  id: 'pushLibraryBeside',
  check: 'packages',
  look: ({ packageJson }) => {
    const draft = (name: string, level: 'error' | 'warning', cause: Cause): readonly Draft[] => {
      const declared = packageJson?.dependencies.get(name);
      return declared ? [{ level, cause, args: [name], at: declared.at }] : [];
    };
    return [
      ...SAME_JOB.flatMap((name) => draft(name, 'error', TWICE)),
      ...SAME_VENDORS.flatMap((name) => draft(name, 'warning', BESIDE)),
    ];
  },
};

const SWIZZLES: Cause = {
  seen: {
    en: '{0} exchanges methods of the app delegate on iOS. react-native-timpush hears tokens and taps all the same, whoever comes first.',
    zh: '{0}会在 iOS 上替换 app delegate 的方法。无论谁先执行，react-native-timpush 都能收到 token 和点击。',
  },
  todo: {
    en: "Nothing, unless code of the app sets UNUserNotificationCenter's delegate to nil.",
    zh: '无需处理，只要应用代码没有把 UNUserNotificationCenter 的 delegate 设为 nil。',
  },
};

/** Good to know when a tap goes astray. */
export const iosSwizzler: Rule = {
  id: 'iosSwizzler',
  check: 'packages',
  platform: 'ios',
  look: ({ packageJson, ios }) =>
    ['@react-native-firebase/messaging', 'react-native-onesignal'].flatMap((name): readonly Draft[] => {
      const declared = packageJson?.dependencies.get(name);
      return ios && declared
        ? [{ level: 'ok', cause: SWIZZLES, args: [name], vendor: 'apns', at: declared.at }]
        : [];
    }),
};
