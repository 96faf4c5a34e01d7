import type { Cause, Draft, Level } from '../../../finding';
import type { IosApp } from '../../../model/ios';
import type { XcodeProject } from '../../../model/xcode';
import type { Project } from '../../../project';
import type { Rule } from '../../../rule';
import { list } from '../../../text';
import { addEntry } from './plist-edit';
import { withoutPush } from './wants-push';

const KEY = 'aps-environment';
const LINK = 'https://developer.apple.com/documentation/usernotifications/registering-your-app-with-apns';

const ADD = {
  en: "Under Signing & Capabilities of the app's target in Xcode, add Push Notifications.",
  zh: '请在 Xcode 中打开应用 target 的 Signing & Capabilities，添加 Push Notifications。',
};

const NO_KEY: Cause = {
  seen: {
    en: '{0} has no aps-environment: iOS gives no token.',
    zh: '{0}中没有 aps-environment，iOS 不会提供 token。',
  },
  todo: ADD,
  link: LINK,
};

const NO_FILE: Cause = {
  seen: {
    en: 'The Xcode project names no entitlements for the app: without aps-environment iOS gives no token.',
    zh: 'Xcode 工程没有为应用指定 entitlements 文件，缺少 aps-environment 时 iOS 不会提供 token。',
  },
  todo: ADD,
  link: LINK,
};

/** As `entitlementMissing` of `diagnose()`. */
export const apsEntitlementMissing: Rule = {
  id: 'apsEntitlementMissing',
  check: 'ios',
  platform: 'ios',
  look: (project) => {
    const { ios } = project;
    const level = withoutPush(project);
    if (!ios?.xcode || !level) {
      return [];
    }
    const none = ios.xcode.configurations.every(({ entitlements }) => !entitlements);
    if (none && lostEntitlements(project, ios) === undefined) {
      return [{ level, cause: NO_FILE, vendor: 'apns', at: { file: ios.xcode.file } }];
    }
    return ios.entitlements
      .filter(({ value }) => !(KEY in value))
      .map(
        (plist): Draft => ({
          level: 'error',
          cause: NO_KEY,
          args: [plist.file],
          vendor: 'apns',
          at: { file: plist.file },
          fix: addEntry(plist, KEY, '<string>development</string>'),
        }),
      );
  },
};

const NOT_NAMED: Cause = {
  seen: {
    en: "{0} has aps-environment, but no configuration of the app's target names the file: iOS gives no token.",
    zh: '{0}中有 aps-environment，但应用 target 的任何配置都没有引用该文件，iOS 不会提供 token。',
  },
  todo: {
    en: "Set CODE_SIGN_ENTITLEMENTS to {1} in the target's build settings, for every configuration.",
    zh: '请在 target 的 Build Settings 中，为所有配置将 CODE_SIGN_ENTITLEMENTS 设为 {1}。',
  },
  link: LINK,
};

const SOME_NAMED: Cause = {
  seen: {
    en: "The app's target has entitlements for {0}, but none for {1}: such builds get no token.",
    zh: '应用 target 在 {0} 中配置了 entitlements，但 {1} 中没有，这样的构建拿不到 token。',
  },
  todo: {
    en: 'Set CODE_SIGN_ENTITLEMENTS for {1} as well.',
    zh: '请为 {1} 也设置 CODE_SIGN_ENTITLEMENTS。',
  },
  link: LINK,
};

const GONE: Cause = {
  seen: {
    en: 'CODE_SIGN_ENTITLEMENTS names {0}, which does not exist: the build stops.',
    zh: 'CODE_SIGN_ENTITLEMENTS 指向的 {0} 不存在，无法编译。',
  },
  todo: { en: 'Correct the path, or put the file there.', zh: '请改正路径，或放入该文件。' },
};

/** Entitlements that do not get into some build, or into any. */
export const entitlementsUnreferenced: Rule = {
  id: 'entitlementsUnreferenced',
  check: 'ios',
  platform: 'ios',
  look: (project) => {
    const { ios } = project;
    const level = withoutPush(project);
    if (!ios?.xcode || !level) {
      return [];
    }
    const lost = lostEntitlements(project, ios);
    if (lost !== undefined) {
      const relative = lost.slice(ios.folder.length + 1);
      const at = { file: lost };
      return [{ level, cause: NOT_NAMED, args: [lost, relative], vendor: 'apns', at }];
    }
    return [...partly(ios.xcode, level), ...gone(project, ios.xcode)];
  },
};

/** A file with the entitlement, where the target names none. */
function lostEntitlements({ files }: Project, { folder, xcode }: IosApp): string | undefined {
  const named = xcode?.configurations.some(({ entitlements }) => entitlements);
  const all = files.paths.filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.entitlements'));
  return named ? undefined : all.find((path) => files.read(path)?.includes(KEY));
}

function partly({ file, configurations }: XcodeProject, level: Level): readonly Draft[] {
  const namesOf = (has: boolean) =>
    list(configurations.filter(({ entitlements }) => Boolean(entitlements) === has).map(({ name }) => name));
  const [some, none] = [namesOf(true), namesOf(false)];
  return some.en && none.en
    ? [{ level, cause: SOME_NAMED, args: [some, none], vendor: 'apns', at: { file } }]
    : [];
}

/** A path with a variable of Xcode's is left alone. */
function gone({ files }: Project, { file, configurations, find }: XcodeProject): readonly Draft[] {
  const paths = new Set(configurations.flatMap(({ entitlements }) => entitlements ?? []));
  return [...paths]
    .filter((path) => !path.includes('$(') && files.read(path) === undefined)
    .map((path) => ({
      level: 'error',
      cause: GONE,
      args: [path],
      vendor: 'apns',
      at: find('CODE_SIGN_ENTITLEMENTS') ?? { file },
    }));
}
