import type { Cause, Draft } from '../../finding';
import { walk } from '../../model/gradle/walk';
import type { Rule } from '../../rule';

const IGNORED: Cause = {
  seen: {
    en: "{0} leaves the shrinker without the rules that libraries bring: vendors' SDKs lose classes that are found by name, and a release build gets no token.",
    zh: '{0} 会使混淆忽略依赖库自带的规则：厂商 SDK 中按名称查找的类会丢失，release 包拿不到 token。',
  },
  todo: {
    en: 'Remove it, or name only libraries that have nothing to do with push.',
    zh: '请去掉它，或只列出与推送无关的库。',
  },
};

const IGNORES = /^ignore(From|AllExternalDependencies|FromAllExternalDependencies)$/;
const OF_PUSH = /timpush|xiaomi|mipush|huawei|hihonor|heytap|vivo|meizu|firebase|tencent/i;

/** `optimization { keepRules { … } }` of Android's Gradle plugin. */
export const consumerRulesIgnored: Rule = {
  id: 'consumerRulesIgnored',
  check: 'shrinker',
  platform: 'android',
  look: ({ android }) =>
    [...walk(android?.app?.script.statements ?? [])].flatMap(({ path, statement }): readonly Draft[] => {
      const name = statement.path.at(-1) ?? '';
      const written = android?.app?.script.source.text.slice(statement.at.start, statement.at.end) ?? '';
      const isAll = name !== 'ignoreFrom' && !/\bfalse\b/.test(written);
      const ignores = path.includes('keepRules') && IGNORES.test(name) && (isAll || OF_PUSH.test(written));
      return ignores ? [{ level: 'warning', cause: IGNORED, args: [written], at: statement.at }] : [];
    }),
};

const SILENCED: Cause = {
  seen: {
    en: '{0} hides that classes are missing: a push SDK that is incomplete shows only on phones.',
    zh: '{0} 会隐藏缺少类的警告，推送 SDK 不完整时只有在手机上才会发现。',
  },
  todo: {
    en: 'Remove it; the package brings the narrow rules that it needs.',
    zh: '请去掉它，本库自带所需的精确规则。',
  },
};

const SILENCES = /^[ \t]*(-ignorewarnings|-dontwarn(?:[ \t]+\*+)?)[ \t]*(?:#.*)?$/gm;

export const warningsSilenced: Rule = {
  id: 'warningsSilenced',
  check: 'shrinker',
  platform: 'android',
  look: ({ android }) =>
    (android?.shrinkerRules ?? []).flatMap((source) =>
      [...source.text.matchAll(SILENCES)].map(
        ({ index, 0: line, 1: rule }): Draft => ({
          level: 'warning',
          cause: SILENCED,
          args: [rule ?? ''],
          at: source.span(index, index + line.length),
        }),
      ),
    ),
};

const STRIPPED: Cause = {
  seen: {
    en: '{0} takes calls out of the package that it needs.',
    zh: '{0} 会移除本库需要的调用。',
  },
  todo: {
    en: 'Remove the rule, or name classes of your own in it.',
    zh: '请去掉该规则，或改为只针对自己的类。',
  },
};

const STRIPS =
  /^[ \t]*-(assumenosideeffects|assumevalues)[ \t]+class[ \t]+(\*\*?|com\.timpush\.\S+)(?=[\s{])/gm;

/** For all classes, or for this package's: logs are stripped by naming `android.util.Log`. */
export const callsStripped: Rule = {
  id: 'callsStripped',
  check: 'shrinker',
  platform: 'android',
  look: ({ android }) =>
    (android?.shrinkerRules ?? []).flatMap((source) =>
      [...source.text.matchAll(STRIPS)].map(
        ({ index, 0: line }): Draft => ({
          level: 'error',
          cause: STRIPPED,
          args: [line.trim()],
          at: source.span(index, index + line.length),
        }),
      ),
    ),
};
