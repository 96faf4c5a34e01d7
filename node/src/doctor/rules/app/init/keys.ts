import { INIT_KEYS } from '../../../../initKeys';
import type { Cause, Draft, Edit } from '../../../finding';
import type { InitCall, InitEntry } from '../../../model/javascript/init-calls';
import type { Project } from '../../../project';
import type { Rule } from '../../../rule';
import { isServerSecret } from '../secrets/server-secret';
import { known } from './config';
import { nearest } from './nearest';

const MEANT: Cause = {
  seen: {
    en: 'init does not know the key {0}, and goes on without it.',
    zh: 'init 没有参数 {0}，会直接忽略它。',
  },
  todo: { en: 'Write {1}.', zh: '请改为 {1}。' },
};

const UNKNOWN: Cause = {
  seen: MEANT.seen,
  todo: {
    en: 'Leave it out, or look its name up in TimPushConfig.',
    zh: '请删除它，或在 TimPushConfig 中查找正确的参数名。',
  },
};

/** As `unknownKey` of `init`'s warnings. */
export const initKeyUnknown: Rule = {
  id: 'initKeyUnknown',
  check: 'init',
  look: (project) =>
    project.initCalls.flatMap((call) => {
      const known = new Set<string>(Object.keys(INIT_KEYS));
      const unknown = call.entries.filter(({ key }) => !known.has(key) && !isServerSecret(key));
      return unknown.map((entry) => unknownKey(project, call, entry));
    }),
};

function unknownKey(project: Project, call: InitCall, entry: InitEntry): Draft {
  const meant = nearest(entry.key);
  if (!meant) {
    return { level: 'warning', cause: UNKNOWN, args: [entry.key], at: entry.keyAt };
  }
  const taken = call.entries.some(({ key }) => key === meant);
  return {
    level: 'warning',
    cause: MEANT,
    args: [entry.key, meant],
    vendor: INIT_KEYS[meant].vendor,
    at: entry.keyAt,
    fix: taken ? undefined : rename(project, entry, meant),
  };
}

/** Keeps the quotes around a key. A key without a value of its own (`{ mi_bizid }`) is left alone. */
function rename(project: Project, { key, keyAt, at }: InitEntry, name: string): readonly Edit[] | undefined {
  const written = project.files.read(keyAt.file)?.slice(keyAt.start, keyAt.end);
  if (!written?.includes(key) || at.start <= keyAt.start) {
    return undefined;
  }
  return [{ file: keyAt.file, start: keyAt.start, end: keyAt.end, text: written.replace(key, name) }];
}

const TWICE: Cause = {
  seen: {
    en: '{0} and {1} set the same thing; init uses {0}.',
    zh: '{0}和{1}是同一个参数，init 只使用 {0}。',
  },
  todo: { en: 'Leave {1} out.', zh: '请删除 {1}。' },
};

/** As `duplicateKey` of `init`'s warnings. */
export const initKeyTwice: Rule = {
  id: 'initKeyTwice',
  check: 'init',
  look: (project) =>
    project.initCalls.flatMap((call) =>
      known(call).flatMap((entry) => {
        const { aliasOf, vendor } = INIT_KEYS[entry.key];
        if (!aliasOf || !call.entries.some(({ key }) => key === aliasOf)) {
          return [];
        }
        return [
          { level: 'warning' as const, cause: TWICE, args: [aliasOf, entry.key], vendor, at: entry.keyAt },
        ];
      }),
    ),
};
