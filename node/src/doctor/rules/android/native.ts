import type { Cause, Draft } from '../../finding';
import type { Setting } from '../../model/parsed';
import type { Rule } from '../../rule';
import { isAtLeast } from '../app/packages/versions';
import { setProperty } from './edits';
import { glob } from './glob';

const OLD_ARCHITECTURE: Cause = {
  seen: {
    en: 'newArchEnabled is false: the package is a TurboModule of C++, which the old architecture cannot load.',
    zh: 'newArchEnabled 为 false：本库是 C++ TurboModule，旧架构无法加载。',
  },
  todo: { en: 'Set newArchEnabled=true.', zh: '请设置 newArchEnabled=true。' },
};

const NO_EFFECT: Cause = {
  seen: {
    en: 'newArchEnabled is false, which React Native 0.82 and newer ignore.',
    zh: 'newArchEnabled 为 false，React Native 0.82 及以上版本会忽略它。',
  },
  todo: {
    en: 'Set newArchEnabled=true, so that no library goes by it.',
    zh: '请设置 newArchEnabled=true，以免其他库受它影响。',
  },
};

export const newArchDisabled: Rule = {
  id: 'newArchDisabled',
  check: 'gradle',
  platform: 'android',
  look: ({ android, packageJson }) => {
    const { properties } = android ?? {};
    const setting = properties?.values.get('newArchEnabled');
    if (!properties || setting?.value !== 'false') {
      return [];
    }
    const ignored = isAtLeast(packageJson?.version('react-native') ?? '0', '0.82.0');
    const fix = [setProperty(properties, 'newArchEnabled', 'true')];
    const cause = ignored ? NO_EFFECT : OLD_ARCHITECTURE;
    return [{ level: ignored ? 'warning' : 'error', cause, at: setting.at, fix }];
  },
};

/** For which the package brings libraries; React Native has no others. */
const ABIS = ['arm64-v8a', 'armeabi-v7a', 'x86_64', 'x86'];

const ABI: Cause = {
  seen: {
    en: '{0} is none of the architectures that the package and React Native have libraries for.',
    zh: '{0}不是本库和 React Native 支持的架构。',
  },
  todo: { en: 'Leave only {1}, or some of them.', zh: '请只保留 {1} 中的架构。' },
};

export const abiNotShipped: Rule = {
  id: 'abiNotShipped',
  check: 'gradle',
  platform: 'android',
  look: ({ android }) => {
    const architectures = android?.properties?.values.get('reactNativeArchitectures');
    const named = (architectures?.value ?? '')
      .split(',')
      .map((abi) => ({ value: abi.trim(), at: architectures?.at }));
    const asked = [...named, ...(android?.app?.abiFilters ?? [])];
    return asked.flatMap(({ value, at }): readonly Draft[] =>
      value && !ABIS.includes(value)
        ? [{ level: 'error', cause: ABI, args: [value, ABIS.join(', ')], at }]
        : [],
    );
  },
};

const EXCLUDED: Cause = {
  seen: {
    en: "The packaging options exclude {0}, and with it the package's library libtimpush.so: the app stops when it starts.",
    zh: '打包选项排除了 {0}，本库的 libtimpush.so 也随之被排除，应用启动时会崩溃。',
  },
  todo: { en: 'Take this pattern out, or make it narrower.', zh: '请去掉该规则，或缩小它的范围。' },
};

export const nativeLibraryExcluded: Rule = {
  id: 'nativeLibraryExcluded',
  check: 'gradle',
  platform: 'android',
  look: ({ android }) =>
    (android?.app?.excludedFromPackage ?? [])
      .filter(excludesOurs)
      .map(({ value, at }): Draft => ({ level: 'error', cause: EXCLUDED, args: [value ?? ''], at })),
};

/** A pattern for an architecture that phones hardly have is as the app wants it. */
function excludesOurs({ value }: Setting): boolean {
  return value !== undefined && glob(value).test('lib/arm64-v8a/libtimpush.so');
}
