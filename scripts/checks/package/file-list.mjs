// @ts-check
/** The files of the package against files.txt, so that none comes or goes unseen. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build/paths.mjs';

const SNAPSHOT = join(ROOT, 'scripts/checks/package/files.txt');
/** What `npm run build:native` makes. */
const PREBUILT = /^(prebuilt\.json$|android\/prebuilt\/|ios\/prebuilt\/)/;
/** Tests, the example and what is built on the way. */
const STRANGERS =
  /(^|\/)(__tests__|__fixtures__|example|emulator|node_modules|build|\.cxx)\/|\.test\.|\.tsbuildinfo$/;

/** All files of the package, as the last `--update` found them. @returns {string[]} */
export function packageFiles() {
  return existsSync(SNAPSHOT) ? readFileSync(SNAPSHOT, 'utf8').split('\n').filter(Boolean) : [];
}

/** @param {string} path */
export function isPrebuilt(path) {
  return PREBUILT.test(path);
}

/** @param {import('./tarball.mjs').Tarball} tarball */
export function fileListFaults({ files, complete }) {
  return [...strangersIn(files), ...differences(files, expected(complete))];
}

/** Without the prebuilt libraries, those of the last update stay. @param {import('./tarball.mjs').Tarball} tarball */
export function updateFileList({ files, complete }) {
  const kept = complete ? [] : packageFiles().filter(isPrebuilt);
  writeFileSync(SNAPSHOT, `${[...files, ...kept].sort().join('\n')}\n`);
}

/** @param {string[]} files */
export function strangersIn(files) {
  return files
    .filter((path) => STRANGERS.test(path))
    .map((path) => `does not belong into the package: ${path}`);
}

/** @param {string[]} files @param {string[]} wanted */
export function differences(files, wanted) {
  const more = files.filter((path) => !wanted.includes(path)).map((path) => `+ ${path}`);
  const less = wanted.filter((path) => !files.includes(path)).map((path) => `- ${path}`);
  if (more.length + less.length === 0) return [];
  return [
    'the package has other files; if this is right: node scripts/checks/package.mjs --update',
    ...more,
    ...less,
  ];
}

/** @param {boolean} complete */
function expected(complete) {
  return complete ? packageFiles() : packageFiles().filter((path) => !isPrebuilt(path));
}
