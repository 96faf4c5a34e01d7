import { CHECKS, type Draft, type Edit, type Finding } from './finding';
import type { Project } from './project';
import type { Rule } from './rule';
import { type Language, say, type Text } from './text';

/** What was found, and what would mend part of it. */
export interface Examination {
  /** In the order of the checks. */
  readonly findings: readonly Finding[];
  readonly edits: readonly Edit[];
}

export interface Options {
  readonly language: Language;
  /** Leaves out what concerns the other one only. */
  readonly platform?: 'android' | 'ios' | undefined;
}

type Found = Draft & Pick<Rule, 'id' | 'check'>;

const BROKEN = {
  seen: { en: '{0} cannot be read: {1}', zh: '无法解析 {0}：{1}' },
  todo: {
    en: 'Mend the file; what depends on it could not be looked at.',
    zh: '请修正该文件；依赖它的检查项未能进行。',
  },
};

const UNREAD = {
  seen: BROKEN.seen,
  todo: {
    en: 'If the app builds, this is a gap of the doctor: please report it. What depends on the file could not be looked at.',
    zh: '如果应用可以正常编译，这是 doctor 的不足，欢迎反馈；依赖该文件的检查项未能进行。',
  },
};

/** Formats that are the same to every tool; of programs, a builder may know more than the parsers here. */
const DATA = /\.(json|xml|plist|entitlements|xcprivacy|properties|toml)$/;

const FAILED = {
  seen: {
    en: 'The rule {0} could not look at this app: {1}',
    zh: '规则 {0} 未能检查本应用：{1}',
  },
  todo: {
    en: 'This is a mistake of the doctor, not of the app; please report it with the file that it is about.',
    zh: '这是 doctor 自身的问题，与应用无关；请连同相关文件反馈。',
  },
};

/** Applies every rule; no rule and no file can keep the others from being looked at. */
export function examine(project: Project, rules: readonly Rule[], options: Options): Examination {
  const asked = rules.filter(({ platform }) => !platform || platform === (options.platform ?? platform));
  const found = asked.flatMap((rule) => look(rule, project));
  const all = [...broken(project), ...found].sort(
    (a, b) => CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check),
  );
  return {
    findings: all.map((each) => finding(each, options.language)),
    edits: all.flatMap(({ fix }) => fix ?? []),
  };
}

function look(rule: Rule, project: Project): Found[] {
  const { id, check } = rule;
  try {
    return rule.look(project).map((draft) => ({ ...draft, id, check }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ id: 'ruleFailed', check, level: 'unknown', cause: FAILED, args: [id, reason] }];
  }
}

/** What the rules came across. */
function broken(project: Project): Found[] {
  return project.broken.map(({ file, line, reason }) => ({
    id: 'fileBroken',
    check: 'project',
    level: DATA.test(file) ? 'error' : 'unknown',
    cause: DATA.test(file) ? BROKEN : UNREAD,
    args: [file, reason],
    at: line === undefined ? { file } : { file, line, start: 0, end: 0 },
  }));
}

function finding(found: Found, language: Language): Finding {
  const { id, check, level, vendor, cause, args, at, fix } = found;
  const in_ = (text: Text) => say(text, language, args);
  return {
    check,
    code: id,
    level,
    ...(vendor && { vendor }),
    ...(at && { file: at.file }),
    ...(at && 'line' in at && { line: at.line }),
    seen: in_(cause.seen),
    todo: in_(cause.todo),
    ...(cause.link !== undefined && { link: cause.link }),
    fixable: fix !== undefined && fix.length > 0,
  };
}
