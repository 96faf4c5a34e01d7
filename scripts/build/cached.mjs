// @ts-check
/** Results of builds that are kept outside the repository, under the contents of what they are made of. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './hermes.mjs';
import { withLock } from './lock.mjs';
import { ROOT } from './paths.mjs';

/** Results of one name that are kept. */
const KEPT = 4;

/**
 * The folder of a result, which is made if it is not there.
 *
 * @param {string} name
 * @param {() => string} keyOf the contents
 * @param {(folder: string) => Promise<void>} make fills the folder
 * @throws {Error} when the contents change meanwhile: nobody knows then what the result is made of
 */
export async function cached(name, keyOf, make) {
  const cache = cacheFolder();
  const key = keyOf();
  const folder = join(cache, `${name}-${key}`);
  await withLock(join(cache, `${name}.lock`), async () => {
    if (!existsSync(folder)) {
      await makeInto(folder, join(cache, `${name}.new`), async (staging) => {
        await make(staging);
        if (keyOf() !== key) throw new Error(`${name}: sources have changed during the build; run it again`);
      });
    }
    utimesSync(folder, new Date(), new Date());
    forgetOldest(cache, name);
  });
  return folder;
}

/** @param {string} folder @param {string} staging @param {(folder: string) => Promise<void>} make */
async function makeInto(folder, staging, make) {
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  await make(staging);
  renameSync(staging, folder);
}

/** @param {string} cache @param {string} name */
function forgetOldest(cache, name) {
  const results = readdirSync(cache).filter((entry) => new RegExp(`^${name}-[0-9a-f]{16}$`).test(entry));
  const age = (/** @type {string} */ entry) => -statSync(join(cache, entry)).mtimeMs;
  results.sort((a, b) => age(a) - age(b));
  for (const old of results.slice(KEPT)) rmSync(join(cache, old), { recursive: true });
}

/**
 * Of the files that decide what is built.
 *
 * @param {string[]} inputs files and folders of the repository
 * @param {...string} others what else decides
 */
export function contentKey(inputs, ...others) {
  const hash = createHash('sha256').update(JSON.stringify([process.platform, ...others]));
  for (const path of inputs.flatMap(filesAt)) {
    hash.update(`${path}\n`).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} path @returns {string[]} */
function filesAt(path) {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  const names = readdirSync(join(ROOT, path)).sort();
  return names.flatMap((name) => filesAt(`${path}/${name}`));
}
