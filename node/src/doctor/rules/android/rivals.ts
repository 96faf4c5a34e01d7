import type { AndroidVendor } from '../../../vendors';
import type { Cause, Draft } from '../../finding';
import type { Element, Manifest } from '../../model/manifest';
import type { Project } from '../../project';
import type { Rule } from '../../rule';
import { androidVendors } from '../app/init/config';

const FCM_ACTION = 'com.google.firebase.MESSAGING_EVENT';

/** Libraries whose manifest declares a service for it. */
const FCM_LIBRARIES = [
  '@react-native-firebase/messaging',
  'expo-notifications',
  'react-native-push-notification',
  'react-native-onesignal',
  'react-native-push-notifications',
  'react-native-notifications',
];

const LIBRARY: Cause = {
  seen: {
    en: '{0} has a service for FCM as well, and Android hands a message to one of the two only.',
    zh: '{0}也有接收 FCM 消息的 service，而 Android 只会把消息交给其中一个。',
  },
  todo: {
    en: 'Keep both only if {0} is for other things than FCM, and then remove its service in the app’s manifest with tools:node="remove"; else remove {0}, or take fcm out of timpush.vendors.',
    zh: '如果只用 {0} 做 FCM 以外的事，请在应用清单文件中用 tools:node="remove" 移除它的 service；否则请删除 {0}，或从 timpush.vendors 中去掉 fcm。',
  },
};

const SERVICE: Cause = {
  seen: {
    en: 'The app’s service {0} takes FCM’s messages, and Android hands a message to one service only: Tencent IM’s may go astray.',
    zh: '应用的 service {0} 也接收 FCM 消息，而 Android 只会把消息交给一个 service，腾讯 IM 的消息可能丢失。',
  },
  todo: {
    en: 'Remove the service, or take fcm out of timpush.vendors.',
    zh: '请删除该 service，或从 timpush.vendors 中去掉 fcm。',
  },
};

/** Two services for one event of Firebase's. */
export const fcmServiceTwice: Rule = {
  id: 'fcmServiceTwice',
  check: 'manifest',
  platform: 'android',
  look: (project) => {
    const { android, packageJson } = project;
    if (!android || !androidVendors(project).includes('fcm')) {
      return [];
    }
    const removed = android.manifests.some((manifest) => manifest.components.some(isRemovedFcmService));
    const libraries = removed ? [] : FCM_LIBRARIES;
    return [
      ...libraries.flatMap((name): readonly Draft[] => {
        const declared = packageJson?.dependencies.get(name);
        return declared
          ? [{ level: 'warning', cause: LIBRARY, args: [name], vendor: 'fcm', at: declared.at }]
          : [];
      }),
      ...listeners(project, FCM_ACTION).map(
        ({ attributes, at }): Draft => ({
          level: 'warning',
          cause: SERVICE,
          args: [attributes['android:name'] ?? ''],
          vendor: 'fcm',
          at,
        }),
      ),
    ];
  },
};

function isRemovedFcmService({ name, attributes }: Element): boolean {
  return (
    name === 'service' &&
    attributes['tools:node'] === 'remove' &&
    /messag|firebase|fcm|push/i.test(attributes['android:name'] ?? '')
  );
}

/** The app's own components that listen to an action. */
function listeners({ android }: Project, action: string): readonly Element[] {
  const all = (android?.manifests ?? []).flatMap((manifest: Manifest) => manifest.components);
  return all.filter(
    (element) =>
      element.attributes['tools:node'] !== 'remove' &&
      !element.attributes['android:name']?.startsWith('com.timpush.') &&
      element.children.some(({ children }) =>
        children.some((each) => each.attributes['android:name'] === action),
      ),
  );
}

/** What each vendor's SDK calls, as this package's manifests have it (`android/src/vendor`). */
const ACTIONS: readonly (readonly [AndroidVendor, string])[] = [
  ['xiaomi', 'com.xiaomi.mipush.RECEIVE_MESSAGE'],
  ['huawei', 'com.huawei.push.action.MESSAGING_EVENT'],
  ['honor', 'com.hihonor.push.action.MESSAGING_EVENT'],
  ['vivo', 'com.vivo.pushclient.action.RECEIVE'],
  ['meizu', 'com.meizu.flyme.push.intent.MESSAGE'],
];

const COPIED: Cause = {
  seen: {
    en: '{0} listens to the vendor as guides to the IM SDK alone have it: token and taps may go there instead of to the package.',
    zh: '{0} 按 IM SDK 旧文档的做法监听厂商消息，token 和点击可能被它接收，而不会到达本库。',
  },
  todo: {
    en: 'Remove it from the manifest, with its class: the package brings its own.',
    zh: '请从清单文件中删除它及其类，本库自带所需组件。',
  },
};

/** Left from Tencent's guides, which let an app write these itself (`com.tencent.qcloud.tim.…`). */
export const vendorReceiverCopied: Rule = {
  id: 'vendorReceiverCopied',
  check: 'manifest',
  platform: 'android',
  look: (project) => {
    const vendors = project.android ? androidVendors(project) : [];
    return ACTIONS.filter(([vendor]) => vendors.includes(vendor)).flatMap(([vendor, action]) =>
      listeners(project, action).map(
        ({ attributes, at }): Draft => ({
          level: 'error',
          cause: COPIED,
          args: [attributes['android:name'] ?? ''],
          vendor,
          at,
        }),
      ),
    );
  },
};

const FORMER: Cause = {
  seen: {
    en: '{0} registers and reports a token as well: only the last one counts, and taps go to either.',
    zh: '{0}也会注册并上报 token：只有最后一次有效，点击也可能被任意一方接收。',
  },
  todo: { en: 'Remove it from the dependencies.', zh: '请从 dependencies 中删除它。' },
};

/** Tencent's own push components: TIMPush, TUIOfflinePush, and TPNS before them. */
export const formerPushDependency: Rule = {
  id: 'formerPushDependency',
  check: 'gradle',
  platform: 'android',
  look: ({ android }) => {
    const all = (android?.scripts ?? []).flatMap(({ dependencies }) => dependencies);
    return all.flatMap(({ module, source, at }): readonly Draft[] => {
      const isFormer =
        /^com\.tencent\.(timpush|tpns)[:.]/.test(module ?? '') || /tuiofflinepush/i.test(source);
      return isFormer ? [{ level: 'error', cause: FORMER, args: [module ?? source], at }] : [];
    });
  },
};
