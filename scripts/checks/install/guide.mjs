// @ts-check
/**
 * What README.md tells a user to do, done: a block of code after a comment such as `<!-- app: append FILE -->` goes into
 * that file of the app; `write FILE` makes it, `into FILE after TEXT` puts the block under the line with this text.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {{ action: string, file: string, anchor?: string, code: string }} Step */

const STEP = /<!-- app: (append|write|into) (\S+)(?: after (.+?))? -->\s*```\w+\n([\s\S]*?)```/g;
/** What a console would give, where the guide has dots. */
const KEYS = {
  mi_push_app_id: '2882303761500000000',
  mi_push_app_key: '5000000000000',
};

/** @param {string} readme its text @returns {Step[]} */
export function stepsOf(readme) {
  return [...readme.matchAll(STEP)].map(([, action = '', file = '', anchor, code = '']) =>
    anchor === undefined ? { action, file, code } : { action, file, anchor, code },
  );
}

/** @param {string} folder of the app @param {Step} step @throws {Error} where the app has no such file or line */
export function apply(folder, { action, file, anchor = '', code }) {
  const path = join(folder, file);
  const filled = fillIn(code);
  if (action === 'write') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, filled);
  } else if (!existsSync(path)) {
    throw new Error(`README.md changes ${file}, which the template's app does not have`);
  } else if (action === 'append') {
    appendFileSync(path, `\n${filled}`);
  } else {
    writeFileSync(path, insert(readFileSync(path, 'utf8'), { file, anchor, code: filled }));
  }
}

/** @param {string} text @param {{ file: string, anchor: string, code: string }} step */
export function insert(text, { file, anchor, code }) {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => line.includes(anchor));
  if (index < 0) throw new Error(`README.md: no line of ${file} has ${anchor}`);
  return lines.toSpliced(index + 1, 0, ...code.trimEnd().split('\n')).join('\n');
}

/** @param {string} code */
export function fillIn(code) {
  return Object.entries(KEYS).reduce(
    (text, [key, value]) => text.replace(`${key}: '…'`, `${key}: '${value}'`),
    code,
  );
}

/** Commands of the guide that this check runs. */
const COMMANDS = ['npm install react-native-timpush', 'npx react-native-timpush doctor'];

/** Both languages say the same. @param {string} english @param {string} chinese */
export function guideFaults(english, chinese) {
  const [steps, translated] = [stepsOf(english), stepsOf(chinese)];
  const places = (/** @type {Step[]} */ list) =>
    list.map(({ action, file }) => `${action} ${file}`).join(', ');
  return [
    ...(steps.length > 0 ? [] : ['README.md has no steps for an app']),
    ...(places(steps) === places(translated)
      ? []
      : [`README.zh-CN.md has other steps than README.md: ${places(translated)}; ${places(steps)}`]),
    ...COMMANDS.filter((command) => !english.includes(command)).map(
      (command) => `README.md lacks ${command}`,
    ),
  ];
}
