import { VENDORS } from '../vendors';
import type { Check, Finding, Level } from './finding';
import { type Language, say, type Text } from './text';

const MARKS: Record<Level, Text> = {
  ok: { en: 'note', zh: '提示' },
  warning: { en: 'warning', zh: '警告' },
  error: { en: 'ERROR', zh: '错误' },
  unknown: { en: 'unknown', zh: '未知' },
};

const TITLES: Record<Check, Text> = {
  project: { en: 'project', zh: '工程' },
  packages: { en: 'packages', zh: '依赖包' },
  init: { en: 'init', zh: '初始化' },
  gradle: { en: 'Gradle', zh: 'Gradle' },
  configFiles: { en: 'configuration files', zh: '配置文件' },
  manifest: { en: 'manifest', zh: '清单文件' },
  shrinker: { en: 'shrinker', zh: '混淆' },
  ios: { en: 'iOS', zh: 'iOS' },
  secrets: { en: 'secrets', zh: '密钥' },
};

const NOTHING: Text = { en: 'Nothing to remark.', zh: '没有发现问题。' };

const FIXABLE: Text = {
  en: '--fix mends {0} of these, after showing what it would change.',
  zh: '其中 {0} 项可用 --fix 修正，修改前会先显示改动。',
};

/** The findings as text, in the form of `diagnose()`'s report. */
export function report(findings: readonly Finding[], head: readonly string[], language: Language): string {
  const errors = findings.filter(({ level }) => level === 'error').map(({ code }) => code);
  const codes = errors.length === 0 ? '–' : [...new Set(errors)].join(', ');
  const blocks = findings.map((finding) => block(finding, language));
  const fixable = findings.filter((finding) => finding.fixable).length;
  return [
    `${head.join(' · ')}\nerrors: ${codes}`,
    ...(blocks.length === 0 ? [say(NOTHING, language)] : blocks),
    ...(fixable === 0 ? [] : [say(FIXABLE, language, [fixable])]),
  ].join('\n\n');
}

function block(
  { check, code, level, vendor, file, line, seen, todo, link }: Finding,
  language: Language,
): string {
  const whose = vendor ? `, ${VENDORS[vendor].title.en}` : '';
  const place = file === undefined ? [] : [line === undefined ? file : `${file}:${line}`];
  const title = `[${say(MARKS[level], language)}] ${say(TITLES[check], language)} (${code}${whose})`;
  const more = [todo, link ?? ''].filter((text) => text !== '').map((text) => `→ ${text}`);
  return [title, ...[...place, seen, ...more].map((text) => `  ${text}`)].join('\n');
}
