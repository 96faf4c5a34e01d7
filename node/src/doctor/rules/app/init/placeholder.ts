import { INIT_KEYS } from '../../../../initKeys';
import { VENDORS } from '../../../../vendors';
import type { Cause } from '../../../finding';
import type { Rule } from '../../../rule';
import { knownEntries } from './config';

/** No console hands out a key with Chinese, dots, stars or angle brackets in it, or one that begins with such a word. */
const PLACEHOLDERS = [
  /[\u4e00-\u9fff<>*…]/,
  /\.\.\./,
  /^x{3,}$/i,
  /(^|[^a-z])(your|todo|fixme|replace|placeholder|change_?me|insert)([^a-z]|$)/i,
  /^your[A-Z]/,
  /^(mi|xiaomi|oppo|vivo|honor|meizu|mz)?_?(push)?_?app_?(id|key|secret)$/i,
];

/** Whether a value stands for one that is still to be filled in. */
export function isPlaceholder(value: string | number | boolean): boolean {
  return typeof value === 'string' && PLACEHOLDERS.some((pattern) => pattern.test(value.trim()));
}

const STILL: Cause = {
  seen: { en: '{0} still has the text of an example.', zh: '{0} 仍是示例中的占位文本。' },
  todo: {
    en: 'Put in the value from {1}; leave the key out if the app does not use this vendor.',
    zh: '请填写{1}中的值；如果应用不使用该厂商，请删除这个参数。',
  },
};

const IM: { en: string; zh: string } = { en: 'the IM console', zh: 'IM 控制台' };

/** Keys copied from a guide. */
export const initPlaceholder: Rule = {
  id: 'initPlaceholder',
  check: 'init',
  look: (project) =>
    knownEntries(project).flatMap(({ key, value, at }) => {
      const { kind, part, vendor } = INIT_KEYS[key];
      if (!vendor || part === 'channel' || value === undefined || !isPlaceholder(value)) {
        return [];
      }
      const { en, zh } = VENDORS[vendor].title;
      const where = kind === 'businessId' ? IM : { en: `${en}'s console`, zh: `${zh}开放平台` };
      return [{ level: 'error' as const, cause: STILL, args: [key, where], vendor, at }];
    }),
};
