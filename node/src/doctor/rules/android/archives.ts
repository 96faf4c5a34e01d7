import { posix } from 'node:path';
import { ANDROID_VENDORS, type AndroidVendor, type FileSdk, VENDORS } from '../../../vendors';
import type { Cause, Draft } from '../../finding';
import type { AndroidApp } from '../../model/android';
import type { Project } from '../../project';
import type { Rule } from '../../rule';
import { setProperty } from './edits';
import { glob } from './glob';
import { namedVendors } from './named';
import { meantBy } from './vendors';

/** By which a repository of a company's own may know the SDK. */
const IN_MAVEN: Readonly<Record<string, RegExp>> = {
  xiaomi: /mi_?push/i,
  oppo: /heytap|oppo/i,
  vivo: /vivo|vpush/i,
  meizu: /push-internal|meizu/i,
};

const MISSING: Cause = {
  seen: {
    en: "timpush.vendors names {0}, but the app has no {1}: {0}'s phones get no token.",
    zh: 'timpush.vendors 中有{0}，但应用中没有 {1}，{0}手机拿不到 token。',
  },
  todo: {
    en: 'Download it from {0}, put it into {2}/libs and add implementation(fileTree(dir: "libs", include: ["*.aar"])) to the dependencies.',
    zh: '请从{0}官网下载，放入 {2}/libs，并在 dependencies 中加入 implementation(fileTree(dir: "libs", include: ["*.aar"]))。',
  },
};

const NOT_USED: Cause = {
  seen: {
    en: "{1} lies in the app's folder, but no dependency names it: {0}'s phones get no token.",
    zh: '应用目录中有 {1}，但没有任何依赖引用它，{0}手机拿不到 token。',
  },
  todo: {
    en: 'Add implementation(files("{3}")) to the dependencies of {2}.',
    zh: '请在 {2} 的 dependencies 中加入 implementation(files("{3}"))。',
  },
};

/** The SDKs that vendors hand out as files do not come along. */
export const sdkMissing: Rule = {
  id: 'sdkMissing',
  check: 'gradle',
  platform: 'android',
  look: (project) => {
    const { android } = project;
    const app = android?.app;
    if (!android || !app) {
      return [];
    }
    return namedVendors(project).flatMap(({ value: vendor, at }): readonly Draft[] => {
      const { sdk, title, guide } = VENDORS[vendor];
      if (sdk?.from !== 'file' || isDependency(android, vendor, sdk)) {
        return [];
      }
      const file = fileOf(android, sdk);
      const args = file
        ? [title, posix.basename(file), app.script.file, posix.relative(app.folder, file)]
        : [title, sdk.file, app.folder];
      return [{ level: 'error', cause: { ...(file ? NOT_USED : MISSING), link: guide }, args, vendor, at }];
    });
  },
};

/** Whether some dependency is the SDK, or may be: a folder that cannot be told may hold it. */
function isDependency(android: AndroidApp, vendor: AndroidVendor, sdk: FileSdk): boolean {
  const file = fileOf(android, sdk);
  return android.scripts.some(({ file: script, dependencies }) =>
    dependencies.some(({ archive, module }) => {
      if (module !== undefined) {
        return IN_MAVEN[vendor]?.test(module);
      }
      const named = archive !== undefined && sdk.pattern.test(posix.basename(archive));
      return (
        named || (file !== undefined && archive !== undefined && holds(posix.dirname(script), archive, file))
      );
    }),
  );
}

/** Whether a pattern of a dependency covers a file; one with a variable is taken to. */
function holds(folder: string, pattern: string, file: string): boolean {
  return pattern.includes('$') || glob(posix.join(folder, pattern)).test(file);
}

function fileOf({ archives }: AndroidApp, sdk: FileSdk): string | undefined {
  return archives.find((path) => sdk.pattern.test(posix.basename(path)));
}

const NOT_NAMED: Cause = {
  seen: {
    en: "The app has {0}'s SDK, but timpush.vendors does not name {1}: {0}'s phones do not use it.",
    zh: '应用集成了{0}的 SDK，但 timpush.vendors 中没有 {1}，{0}手机不会使用它。',
  },
  todo: {
    en: 'Add {1} to timpush.vendors, or take the SDK out.',
    zh: '请在 timpush.vendors 中加入 {1}，或去掉该 SDK。',
  },
};

/** An SDK for nothing. */
export const vendorNotNamed: Rule = {
  id: 'vendorNotNamed',
  check: 'gradle',
  platform: 'android',
  look: (project) => {
    const { android } = project;
    const named = android?.vendors?.names.map(({ value }) => meantBy(value)) ?? [];
    if (!android?.vendors || !android.app) {
      return [];
    }
    return ANDROID_VENDORS.filter((vendor) => !named.includes(vendor)).flatMap((vendor): readonly Draft[] => {
      const { sdk, title } = VENDORS[vendor];
      const has = sdk?.from === 'file' && isDependency(android, vendor, sdk);
      const args = [title, vendor];
      const fix = addVendor(project, vendor);
      return has ? [{ level: 'warning', cause: NOT_NAMED, args, vendor, at: android.vendors?.at, fix }] : [];
    });
  },
};

/** Not where the vendor's manifest would then lack values. */
function addVendor({ android }: Project, vendor: AndroidVendor) {
  const has = VENDORS[vendor].placeholders.every(({ name }) => android?.app?.placeholders.has(name));
  const names = android?.vendors?.names.map(({ value }) => value) ?? [];
  const properties = android?.properties;
  return has && properties
    ? [setProperty(properties, 'timpush.vendors', [...names, vendor].join(','))]
    : undefined;
}
