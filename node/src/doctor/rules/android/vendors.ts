import { distance } from '../../../distance';
import { ANDROID_VENDORS, isAndroidVendor, VENDORS } from '../../../vendors';
import type { Cause, Draft } from '../../finding';
import type { Rule } from '../../rule';
import { list } from '../../text';
import { namedVendors } from './named';

const UNKNOWN: Cause = {
  seen: {
    en: 'timpush.vendors names “{0}”, which is no vendor: the build stops.',
    zh: 'timpush.vendors 中的“{0}”不是支持的厂商，无法编译。',
  },
  todo: { en: 'Write {1} instead.', zh: '请改为 {1}。' },
};

const UNLIKE: Cause = {
  seen: UNKNOWN.seen,
  todo: { en: 'Take it out; there are {1}.', zh: '请去掉它；可用的厂商有：{1}。' },
};

/** The library's Gradle script stops at a name that it does not know. */
export const vendorUnknown: Rule = {
  id: 'vendorUnknown',
  check: 'gradle',
  platform: 'android',
  look: ({ android }) => {
    const unknown = (android?.vendors?.names ?? []).filter(({ value }) => !isAndroidVendor(value));
    return unknown.map(({ value, at }): Draft => {
      const meant = meantBy(value);
      const fix = meant ? [{ file: at.file, start: at.start, end: at.end, text: meant }] : undefined;
      return {
        level: 'error',
        cause: meant ? UNKNOWN : UNLIKE,
        args: [value, meant ?? list(ANDROID_VENDORS)],
        at,
        fix,
      };
    });
  },
};

/** What the same vendor is called elsewhere. */
const ALIASES: Readonly<Record<string, string>> = {
  mi: 'xiaomi',
  mipush: 'xiaomi',
  hms: 'huawei',
  hw: 'huawei',
  hihonor: 'honor',
  heytap: 'oppo',
  flyme: 'meizu',
  mz: 'meizu',
  firebase: 'fcm',
  google: 'fcm',
};

/** The vendor that a name is most likely meant to be. */
export function meantBy(name: string): string | undefined {
  const lower = name.toLowerCase();
  const alias = Object.hasOwn(ALIASES, lower) ? ALIASES[lower] : undefined;
  const [best] = [...ANDROID_VENDORS].sort((a, b) => distance(lower, a) - distance(lower, b));
  return alias ?? (best && distance(lower, best) <= 2 ? best : undefined);
}

const PLACEHOLDER: Cause = {
  seen: {
    en: 'timpush.vendors names {0}, whose part of the manifest takes {1} from the app: manifestPlaceholders lack it, and the build stops.',
    zh: 'timpush.vendors 中有{0}，其清单文件需要应用提供 {1}，但 manifestPlaceholders 中没有，无法编译。',
  },
  todo: {
    en: "Add {1} with the value from {0}'s console to manifestPlaceholders in android.defaultConfig.",
    zh: '请在 android.defaultConfig 的 manifestPlaceholders 中加入 {1}，值从{0}的控制台获取。',
  },
};

/** Of vendors whose manifest has values of the app's in it. */
export const placeholderMissing: Rule = {
  id: 'placeholderMissing',
  check: 'gradle',
  platform: 'android',
  look: (project) => {
    const app = project.android?.app;
    if (!app?.placeholdersComplete) {
      return [];
    }
    return namedVendors(project).flatMap(({ value: vendor }): readonly Draft[] => {
      const { placeholders, title, guide } = VENDORS[vendor];
      const missing = placeholders.map(({ name }) => name).filter((name) => !app.placeholders.has(name));
      const cause = { ...PLACEHOLDER, link: guide };
      const at = { file: app.script.file };
      return missing.length === 0
        ? []
        : [{ level: 'error', cause, args: [title, list(missing)], vendor, at }];
    });
  },
};
