import { INIT_KEYS, type InitKeyKind } from '../../../../initKeys';
import { IM_CONSOLE } from '../../../../vendors';
import type { Cause, Draft } from '../../../finding';
import type { Rule } from '../../../rule';
import type { Text } from '../../../text';
import { type KnownEntry, knownEntries } from './config';
import { isPlaceholder } from './placeholder';

/** The IM SDK narrows a certificate ID to a Java `int` (imsdk-plus 5.6.1202). */
const MAX_BUSINESS_ID = 2_147_483_647;
const TIMEOUT = { min: 1_000, max: 120_000 };

type Value = string | number | boolean;

const TAKES: Readonly<Record<Exclude<InitKeyKind, 'businessId'>, (value: Value) => boolean>> = {
  text: (value) => typeof value === 'string',
  flag: (value) => typeof value === 'boolean',
  millis: (value) => Number.isInteger(value) && Number(value) >= TIMEOUT.min && Number(value) <= TIMEOUT.max,
  language: (value) => value === 'en' || value === 'zh',
};

const EXPECTED: Readonly<Record<Exclude<InitKeyKind, 'businessId'>, Text>> = {
  text: {
    en: 'It must be text in quotes: as a number its last digits are lost.',
    zh: '必须是带引号的文本，写成数字会丢失末尾几位。',
  },
  flag: { en: 'It must be true or false.', zh: '必须是 true 或 false。' },
  millis: { en: 'It must be a whole number from 1000 to 120000.', zh: '必须是 1000 到 120000 之间的整数。' },
  language: { en: "It must be 'en' or 'zh'.", zh: "必须是 'en' 或 'zh'。" },
};

const WRONG_KIND: Cause = {
  seen: {
    en: 'init refuses {0} as it stands, with code 6017. {1}',
    zh: 'init 不接受 {0} 的当前值（6017）。{1}',
  },
  todo: { en: 'Correct the value of {0}.', zh: '请改正 {0} 的值。' },
};

/** What `init` answers with 6017, certificate IDs aside. */
export const initValueInvalid: Rule = {
  id: 'initValueInvalid',
  check: 'init',
  look: (project) => knownEntries(project).flatMap(wrongKind),
};

function wrongKind(entry: KnownEntry): readonly Draft[] {
  const { kind, vendor } = INIT_KEYS[entry.key];
  if (kind === 'businessId' || entry.value === undefined || TAKES[kind](entry.value)) {
    return [];
  }
  return [{ level: 'error', cause: WRONG_KIND, args: [entry.key, EXPECTED[kind]], vendor, at: entry.at }];
}

const NO_ID: Cause = {
  seen: {
    en: '{0} is {1}, and init refuses it with code 6017: a certificate ID is a whole number from 1 to 2147483647.',
    zh: '{0} 的值是 {1}，init 不接受（6017）：证书 ID 是 1 到 2147483647 之间的整数。',
  },
  todo: {
    en: 'Use the ID that the IM console shows for the certificate; leave the key out if the app does not use this vendor.',
    zh: '请填写 IM 控制台为该证书分配的 ID；如果应用不使用该厂商，请删除这个参数。',
  },
  link: IM_CONSOLE,
};

const TEXT: Text = { en: 'text', zh: '文本' };

/** As `init` reads a certificate ID. */
export const initBusinessIdInvalid: Rule = {
  id: 'initBusinessIdInvalid',
  check: 'init',
  look: (project) => businessIds(knownEntries(project)).flatMap(wrongId),
};

function wrongId(entry: KnownEntry): readonly Draft[] {
  const { value } = entry;
  if (value === undefined || isPlaceholder(value) || isBusinessId(Number(value))) {
    return [];
  }
  const { vendor } = INIT_KEYS[entry.key];
  const shown = typeof value === 'string' && Number.isNaN(Number(value)) ? TEXT : `${value || entry.source}`;
  return [{ level: 'error', cause: NO_ID, args: [entry.key, shown], vendor, at: entry.at }];
}

const NUMBER_AS_TEXT: Cause = {
  seen: {
    en: '{0} is a number in quotes; init takes it with a warning.',
    zh: '{0} 是带引号的数字，init 会接受但会给出警告。',
  },
  todo: { en: 'Write it without quotes.', zh: '请去掉引号。' },
};

/** As `numberAsText` of `init`'s warnings. */
export const initNumberAsText: Rule = {
  id: 'initNumberAsText',
  check: 'init',
  look: (project) => businessIds(knownEntries(project)).flatMap(numberAsText),
};

function numberAsText(entry: KnownEntry): readonly Draft[] {
  const { value, at, key } = entry;
  if (typeof value !== 'string' || !isBusinessId(Number(value))) {
    return [];
  }
  const quoted = entry.source.slice(1, -1) === value;
  const fix = quoted
    ? [{ file: at.file, start: at.start, end: at.end, text: `${Number(value)}` }]
    : undefined;
  return [{ level: 'ok', cause: NUMBER_AS_TEXT, args: [key], vendor: INIT_KEYS[key].vendor, at, fix }];
}

/** Those that are certificate IDs. */
export function businessIds(entries: readonly KnownEntry[]): readonly KnownEntry[] {
  return entries.filter(({ key }) => INIT_KEYS[key].kind === 'businessId');
}

/** Whether the IM SDK takes it. */
export function isBusinessId(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= MAX_BUSINESS_ID;
}
