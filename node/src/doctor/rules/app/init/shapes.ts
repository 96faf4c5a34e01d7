import { INIT_KEYS, type InitKeyName } from '../../../../initKeys';
import { VENDORS } from '../../../../vendors';
import type { Cause, Draft } from '../../../finding';
import type { InitCall } from '../../../model/javascript/init-calls';
import type { Rule } from '../../../rule';
import { type KnownEntry, known } from './config';
import { isPlaceholder } from './placeholder';

/** What a console hands out, by its look. */
interface Shape {
  /** As the console calls it. */
  readonly name: string;
  readonly pattern: RegExp;
}

/** Xiaomi: an app ID such as 2882303761517…, 19 digits; an app key of 13; an AppSecret in Base64. */
const XIAOMI_ID: Shape = { name: 'AppID', pattern: /^2882303\d{10,14}$/ };
const XIAOMI_KEY: Shape = { name: 'AppKey', pattern: /^\d{10,16}$/ };
const XIAOMI_SECRET: Shape = { name: 'AppSecret', pattern: /^[A-Za-z0-9+/]{22}==$/ };
/** Meizu: an app ID of six or seven digits, an app key in hexadecimal. */
const MEIZU_ID: Shape = { name: 'App ID', pattern: /^\d{5,8}$/ };
const MEIZU_KEY: Shape = { name: 'App Key', pattern: /^[0-9a-f]{32}$/i };

/** For a key: what else its console has that could stand there by mistake. */
const OTHERS: Partial<Record<InitKeyName, readonly Shape[]>> = {
  mi_push_app_id: [XIAOMI_KEY, XIAOMI_SECRET],
  mi_push_app_key: [XIAOMI_ID, XIAOMI_SECRET],
  mz_app_id: [MEIZU_KEY],
  mz_app_key: [MEIZU_ID],
};

/** Keys that are digits and nothing else. */
const DIGITS: readonly InitKeyName[] = ['mi_push_app_id', 'mi_push_app_key', 'mz_app_id'];

const MIXED_UP: Cause = {
  seen: {
    en: "{0} has what looks like {1}'s {2}: the registration will be refused.",
    zh: '{0} 的值看起来是{1}的 {2}，注册推送会被拒绝。',
  },
  todo: { en: "Compare with {1}'s console.", zh: '请与{1}开放平台核对。' },
};

const NOT_DIGITS: Cause = {
  seen: {
    en: '{0} is digits only in what {1} hands out; here it has other characters.',
    zh: '{1}分配的 {0} 只包含数字，这里却有其他字符。',
  },
  todo: MIXED_UP.todo,
};

const SAME: Cause = {
  seen: { en: '{0} and {1} have the same value.', zh: '{0}和{1}的值相同。' },
  todo: { en: "Compare both with {2}'s console.", zh: '请与{2}开放平台核对这两个值。' },
};

/** A key in the place of another, where their looks tell. */
export const initKeysMixedUp: Rule = {
  id: 'initKeysMixedUp',
  check: 'init',
  platform: 'android',
  look: (project) =>
    project.initCalls.flatMap((call) => [...texts(call).flatMap(mixedUp), ...same(texts(call))]),
};

interface TextEntry extends KnownEntry {
  readonly value: string;
}

function texts(call: InitCall): readonly TextEntry[] {
  return known(call).filter((entry): entry is TextEntry => {
    const { vendor, part } = INIT_KEYS[entry.key];
    if (!vendor || part === 'channel' || part === 'businessId' || typeof entry.value !== 'string') {
      return false;
    }
    return entry.value.trim() !== '' && !isPlaceholder(entry.value);
  });
}

function mixedUp(entry: TextEntry): readonly Draft[] {
  const { vendor, aliasOf } = INIT_KEYS[entry.key];
  const key = aliasOf ?? entry.key;
  const value = entry.value.trim();
  const { title, guide } = VENDORS[vendor ?? 'xiaomi'];
  const other = OTHERS[key]?.find(({ pattern }) => pattern.test(value));
  if (other) {
    const cause = { ...MIXED_UP, link: guide };
    return [{ level: 'error', cause, args: [entry.key, title, other.name], vendor, at: entry.at }];
  }
  if (!DIGITS.includes(key) || /^\d+$/.test(value)) {
    return [];
  }
  return [
    {
      level: 'warning',
      cause: { ...NOT_DIGITS, link: guide },
      args: [entry.key, title],
      vendor,
      at: entry.at,
    },
  ];
}

function same(entries: readonly TextEntry[]): readonly Draft[] {
  return entries.flatMap((entry, index) => {
    const twin = entries.slice(0, index).find((first) => first.value === entry.value && apart(first, entry));
    const { vendor } = INIT_KEYS[entry.key];
    if (!twin || !vendor) {
      return [];
    }
    const args = [twin.key, entry.key, VENDORS[vendor].title];
    return [{ level: 'warning' as const, cause: SAME, args, vendor, at: entry.at }];
  });
}

function apart(a: KnownEntry, b: KnownEntry): boolean {
  return INIT_KEYS[a.key].part !== INIT_KEYS[b.key].part;
}
