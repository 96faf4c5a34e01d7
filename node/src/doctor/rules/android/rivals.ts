import type { AndroidVendor } from '../../../vendors';
import type { Cause, Draft } from '../../finding';
import type { Element, Manifest } from '../../model/manifest';
import type { Project } from '../../project';
import type { Rule } from '../../rule';
import { androidVendors } from '../app/init/config';

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

/** What SDKs call receivers by, as this package's manifests have it (`android/src/vendor`); of services see `pushServiceShared`. */
const ACTIONS: readonly (readonly [AndroidVendor, string])[] = [
  ['xiaomi', 'com.xiaomi.mipush.RECEIVE_MESSAGE'],
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
        /^com\.tencent\.(timpush|tpns)[:.]/.test(module ?? '') || /:tuiofflinepush$/i.test(module ?? '');
      return isFormer ? [{ level: 'error', cause: FORMER, args: [module ?? source], at }] : [];
    });
  },
};
