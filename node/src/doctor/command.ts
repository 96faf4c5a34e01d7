import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { type Examination, examine, type Options } from './examine';
import { type Files, filesOnDisk } from './files';
import type { Change } from './fix/apply';
import { unifiedDiff } from './fix/diff';
import { settle } from './fix/settle';
import { openProject } from './project';
import { report } from './report';
import { RULES } from './rules';
import { say, type Text } from './text';

export const DOCTOR_USAGE = `Usage: react-native-timpush doctor [folder] [options]

Reads an app's folder (the one with package.json; here if none is named) and says what keeps pushes from arriving.

  --fix                   mend what can be mended safely: shows the changes and asks first
  --yes                   do not ask
  --json                  findings as JSON
  --language en|zh        language of the report
  --platform android|ios  one platform only

Exit status: 0 if no error was found, 1 if one was, 2 if the folder cannot be read or the options are wrong.`;

/** What the command needs of the world. */
export interface Io {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Answers whether the user says yes; absent where nobody can be asked. */
  readonly ask?: (question: string) => Promise<boolean>;
}

const TERMINAL: Io = {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
  ...(process.stdin.isTTY && { ask: askTerminal }),
};

const SAYS = {
  ask: { en: 'Write these changes? [y/N] ', zh: '写入以上改动？[y/N] ' },
  shown: {
    en: 'Nothing was written: run it with --yes, or where it can ask.',
    zh: '未写入任何改动：请加 --yes，或在可以交互的终端中运行。',
  },
  declined: { en: 'Nothing was written.', zh: '未写入任何改动。' },
  nothing: { en: 'There is nothing that --fix can mend.', zh: '没有可以用 --fix 修正的问题。' },
} satisfies Record<string, Text>;

interface Settings extends Options {
  readonly folder: string;
  readonly fix: boolean;
  readonly yes: boolean;
  readonly json: boolean;
}

const PLATFORMS = ['android', 'ios'] as const;
const LANGUAGES = ['en', 'zh'] as const;

/** The exit status of wrong use. */
const MISUSE = 2;

/** `doctor`; resolves to the exit status. */
export async function doctor(args: readonly string[], version: string, io: Io = TERMINAL): Promise<number> {
  let settings: Settings;
  let files: Files;
  try {
    settings = read(args);
    files = open(settings.folder);
  } catch (error) {
    io.complain(`${(error as Error).message}\n\n${DOCTOR_USAGE}`);
    return MISUSE;
  }
  const found = await look(files, settings);
  const mended = settings.fix ? await mend(files, settings, io) : false;
  const last = mended ? await look(filesOnDisk(settings.folder), settings) : found;
  io.print(shown(last, settings, version));
  return last.findings.some(({ level }) => level === 'error') ? 1 : 0;
}

function read(args: readonly string[]): Settings {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      fix: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      language: { type: 'string', default: 'en' },
      platform: { type: 'string' },
    },
  });
  if (positionals.length > 1) {
    throw new Error(`one folder at a time, not ${positionals.join(' and ')}`);
  }
  const { fix, yes, json } = values;
  return {
    folder: positionals[0] ?? '.',
    fix,
    yes,
    json,
    language: oneOf('--language', values.language, LANGUAGES),
    platform: values.platform === undefined ? undefined : oneOf('--platform', values.platform, PLATFORMS),
  };
}

function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) {
    throw new Error(`${option} is ${choices.join(' or ')}, not ${value}`);
  }
  return found;
}

/** What makes a folder one of an app's. */
const APPS = ['package.json', 'android', 'ios'];

function open(folder: string): Files {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`${folder} is no folder`);
  }
  if (!APPS.some((name) => statSync(join(folder, name), { throwIfNoEntry: false }))) {
    throw new Error(`${folder} is no app's folder: it has no package.json, android or ios`);
  }
  return filesOnDisk(folder);
}

async function look(files: Files, settings: Settings): Promise<Examination> {
  return examine(await openProject(files), RULES, settings);
}

/** Shows what would be changed, and changes it if the user agrees. */
async function mend(files: Files, settings: Settings, io: Io): Promise<boolean> {
  const tell = settings.json ? io.complain : io.print;
  const in_ = (text: Text) => say(text, settings.language);
  const changes = await settle(files, (mended) => look(mended, settings));
  if (changes.length === 0) {
    tell(in_(SAYS.nothing));
    return false;
  }
  tell(changes.map(unifiedDiff).join('\n'));
  const agreed = settings.yes || (await io.ask?.(in_(SAYS.ask)));
  if (!agreed) {
    tell(in_(agreed === undefined ? SAYS.shown : SAYS.declined));
    return false;
  }
  write(changes, settings.folder);
  return true;
}

function write(changes: readonly Change[], folder: string): void {
  for (const { file, after } of changes) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), after);
  }
}

function shown({ findings }: Examination, { json, language, platform }: Settings, version: string): string {
  if (json) {
    return JSON.stringify({ version, findings }, null, 2);
  }
  const head = [`react-native-timpush ${version}`, 'doctor', ...(platform ? [platform] : [])];
  return report(findings, head, language);
}

async function askTerminal(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question).finally(() => terminal.close());
  return /^y(es)?$/i.test(answer.trim());
}
