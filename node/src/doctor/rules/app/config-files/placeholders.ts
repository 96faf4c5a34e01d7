import { ANDROID_VENDORS, type AndroidVendor, type Placeholder, VENDORS } from '../../../../vendors';
import type { Cause, Draft, Level } from '../../../finding';
import type { Setting } from '../../../model/parsed';
import type { Rule } from '../../../rule';
import { isPlaceholder } from '../init/placeholder';

const EMPTY: Cause = {
  seen: { en: 'The placeholder {0} is empty.', zh: '占位符 {0} 的值为空。' },
  todo: { en: "Put in the value from {1}'s console.", zh: '请填写{1}开放平台中的值。' },
};

const EXAMPLE: Cause = {
  seen: {
    en: 'The placeholder {0} still has the text of an example.',
    zh: '占位符 {0} 仍是示例中的占位文本。',
  },
  todo: EMPTY.todo,
};

const SHAPE: Cause = {
  seen: {
    en: 'The placeholder {0} does not look like what {1} hands out: {2}.',
    zh: '占位符 {0} 看起来不是{1}分配的值：{2}。',
  },
  todo: { en: "Compare it with {1}'s console.", zh: '请与{1}开放平台核对。' },
};

const SHAPES = {
  appId: { pattern: /^\d{1,20}$/, text: { en: 'an app ID is digits only', zh: 'App ID 只包含数字' } },
  /** vivo's: 32 hexadecimal digits, older ones with dashes. */
  appKey: {
    pattern: /^[0-9a-f-]{32,36}$/i,
    text: { en: 'an app key is 32 hexadecimal digits', zh: 'App Key 是 32 位十六进制字符' },
  },
} as const;

/** HONOR_APPID, VIVO_APPID and VIVO_APPKEY with something that the vendor's SDK refuses. */
export const placeholderValue: Rule = {
  id: 'placeholderValue',
  check: 'gradle',
  platform: 'android',
  look: ({ android }) => {
    const values = android?.app?.placeholders;
    if (!values) {
      return [];
    }
    return ANDROID_VENDORS.flatMap((vendor) =>
      VENDORS[vendor].placeholders.flatMap((placeholder) => {
        const setting = values.get(placeholder.name);
        return setting?.value === undefined ? [] : judge(vendor, placeholder, setting, setting.value.trim());
      }),
    );
  },
};

function judge(
  vendor: AndroidVendor,
  { name, part }: Placeholder,
  setting: Setting,
  value: string,
): readonly Draft[] {
  const { title, guide } = VENDORS[vendor];
  const found = (level: Level, cause: Cause): readonly Draft[] => [
    {
      level,
      cause: { ...cause, link: guide },
      args: [name, title, SHAPES[part].text],
      vendor,
      at: setting.at,
    },
  ];
  if (value === '') {
    return found(isLiteral(setting) ? 'error' : 'warning', EMPTY);
  }
  if (isPlaceholder(value)) {
    return found('error', EXAMPLE);
  }
  return SHAPES[part].pattern.test(value) ? [] : found(part === 'appId' ? 'error' : 'warning', SHAPE);
}

/** A property of gradle.properties may be set in the user's own, or on the command line. */
function isLiteral({ source }: Setting): boolean {
  return /^(["']).*\1$/s.test(source.trim());
}
