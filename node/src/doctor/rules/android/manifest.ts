import type { Cause, Draft } from '../../finding';
import type { Element, Manifest } from '../../model/manifest';
import type { Rule } from '../../rule';
import { withoutElement } from './edits';

const NOTIFICATIONS = 'android.permission.POST_NOTIFICATIONS';

/** What the package's manifests bring (`android/src`), and what vendors' SDKs look for. */
const NEEDED =
  /^com\.timpush\.|^android\.permission\.INTERNET$|^com\.(heytap|vivo)\.(msp\.)?push\.|\.RECIEVE_MCS_MESSAGE$|MIPUSH_RECEIVE$|^com\.meizu\.flyme\.push\.permission\.RECEIVE$|^com\.hihonor\.push\.|^com\.xiaomi\.(mipush|push)\.|^com\.google\.firebase\.iid\.FirebaseInstanceIdReceiver$/;

/** Every element of every manifest with that name of an attribute. */
function elements(manifests: readonly Manifest[] | undefined): readonly (readonly [Manifest, Element])[] {
  const below = (element: Element): readonly Element[] => [element, ...element.children.flatMap(below)];
  return (manifests ?? []).flatMap((manifest) =>
    below(manifest.root).map((element) => [manifest, element] as const),
  );
}

function isRemoved({ attributes }: Element): boolean {
  return attributes['tools:node'] === 'remove';
}

function nameOf({ attributes }: Element): string {
  return attributes['android:name'] ?? '';
}

const REMOVED: Cause = {
  seen: {
    en: 'The manifest removes {0}, which push needs.',
    zh: '清单文件移除了推送所需的 {0}。',
  },
  todo: {
    en: 'Delete this element; take a vendor out of timpush.vendors to be without its parts.',
    zh: '请删除该元素；不需要某个厂商时，请从 timpush.vendors 中去掉它。',
  },
};

export const componentRemoved: Rule = {
  id: 'componentRemoved',
  check: 'manifest',
  platform: 'android',
  look: ({ android }) =>
    elements(android?.manifests)
      .filter(([, element]) => isRemoved(element) && NEEDED.test(nameOf(element)))
      .map(([manifest, element]) => removal(manifest, element, REMOVED)),
};

const SILENT: Cause = {
  seen: {
    en: 'The manifest removes {0}: Android 13 and newer show no notification of the app.',
    zh: '清单文件移除了 {0}，Android 13 及以上系统不会显示应用的通知。',
  },
  todo: { en: 'Delete this element.', zh: '请删除该元素。' },
};

export const notificationPermissionRemoved: Rule = {
  id: 'notificationPermissionRemoved',
  check: 'manifest',
  platform: 'android',
  look: ({ android }) =>
    elements(android?.manifests)
      .filter(([, element]) => isRemoved(element) && nameOf(element) === NOTIFICATIONS)
      .map(([manifest, element]) => removal(manifest, element, SILENT)),
};

function removal({ source }: Manifest, element: Element, cause: Cause): Draft {
  const fix = withoutElement(source, element);
  return { level: 'error', cause, args: [nameOf(element)], at: element.at, fix: fix && [fix] };
}

const AUTO_INIT = 'firebase_messaging_auto_init_enabled';

const CONFLICT: Cause = {
  seen: {
    en: "{0} is true here and false in the package's manifest: the manifests cannot be merged, and the build stops.",
    zh: '{0} 在这里为 true，而本库的清单文件中为 false，清单合并失败，无法编译。',
  },
  todo: {
    en: 'Delete this element, or add tools:replace="android:value" if FCM is to make a token before init.',
    zh: '请删除该元素；如果希望 FCM 在 init 之前就生成 token，请加上 tools:replace="android:value"。',
  },
};

const EARLY: Cause = {
  seen: {
    en: "{0} is true: FCM makes a token when the app starts, before init and before the user's consent.",
    zh: '{0} 为 true，应用启动时 FCM 就会生成 token，早于 init 和用户同意。',
  },
  todo: {
    en: 'Delete this element, unless something else in the app needs a token that early.',
    zh: '除非应用的其他部分需要这么早得到 token，否则请删除该元素。',
  },
};

export const fcmAutoInit: Rule = {
  id: 'fcmAutoInit',
  check: 'manifest',
  platform: 'android',
  look: ({ android }) =>
    elements(android?.manifests)
      .filter(
        ([, element]) => nameOf(element) === AUTO_INIT && element.attributes['android:value'] === 'true',
      )
      .map(([, { attributes, at }]): Draft => {
        const replaces = attributes['tools:replace']?.includes('android:value');
        return {
          level: replaces ? 'warning' : 'error',
          cause: replaces ? EARLY : CONFLICT,
          args: [AUTO_INIT],
          vendor: 'fcm',
          at,
        };
      }),
};

const MODE: Cause = {
  seen: {
    en: 'The launch mode of {0} is {1}: a tap may open the app a second time, over itself, and the first one hears of nothing.',
    zh: '{0} 的 launchMode 是 {1}，点击通知可能会再次打开一个界面，而原来的界面收不到点击。',
  },
  todo: {
    en: 'Set android:launchMode="singleTask", as React Native\'s template does.',
    zh: '请设置 android:launchMode="singleTask"，与 React Native 模板一致。',
  },
};

const MODES = new Set(['singleTask', 'singleTop', 'singleInstance', 'singleInstancePerTask']);

export const launchModeStandard: Rule = {
  id: 'launchModeStandard',
  check: 'manifest',
  platform: 'android',
  look: ({ android }) => {
    const activities = (android?.manifests ?? []).flatMap(({ components }) => components.filter(isLauncher));
    return activities.flatMap((element): readonly Draft[] => {
      const mode = element.attributes['android:launchMode'] ?? 'standard';
      const args = [nameOf(element), mode];
      return MODES.has(mode) ? [] : [{ level: 'warning', cause: MODE, args, at: element.at }];
    });
  },
};

function isLauncher({ name, children }: Element): boolean {
  const filters = children.filter((child) => child.name === 'intent-filter');
  return (
    name === 'activity' &&
    filters.some((filter) =>
      filter.children.some((each) => nameOf(each) === 'android.intent.category.LAUNCHER'),
    )
  );
}

const EXPORTED: Cause = {
  seen: {
    en: '{0} has an intent filter and does not say android:exported: the build stops.',
    zh: '{0} 有 intent-filter，但没有声明 android:exported，无法编译。',
  },
  todo: {
    en: 'Add android:exported: true for the activity that starts the app, false where only the app itself calls.',
    zh: '请加上 android:exported：启动应用的 activity 为 true，只由应用自己调用的为 false。',
  },
};

/** As Android 12 asks for; older guides left it out. */
export const exportedMissing: Rule = {
  id: 'exportedMissing',
  check: 'manifest',
  platform: 'android',
  look: ({ android }) =>
    elements(android?.manifests)
      .filter(([, element]) => lacksExported(element))
      .map(([manifest, element]): Draft => {
        const start = element.at.start + element.name.length + 1;
        const fix = { file: manifest.file, start, end: start, text: ' android:exported="true"' };
        return {
          level: 'error',
          cause: EXPORTED,
          args: [nameOf(element)],
          at: element.at,
          fix: isLauncher(element) ? [fix] : undefined,
        };
      }),
};

function lacksExported(element: Element): boolean {
  const { name, attributes, children } = element;
  return (
    ['activity', 'activity-alias', 'service', 'receiver'].includes(name) &&
    !('tools:node' in attributes) &&
    !('android:exported' in attributes) &&
    children.some((child) => child.name === 'intent-filter')
  );
}
