// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/paths.mjs';

/** Remembers with which contents of its inputs a check held last. */
export class Stamp {
  #path;
  #value;

  /**
   * @param {string} folder of all stamps
   * @param {string} name of the check
   * @param {string[]} [inputs] files relative to the repository; without any the stamp is never fresh
   */
  constructor(folder, name, inputs) {
    mkdirSync(folder, { recursive: true });
    this.#path = join(folder, `${name.replaceAll(/\W+/g, '-')}.sha256`);
    this.#value = inputs && hashOf(inputs);
  }

  /** Whether the check held, and nothing has changed since. */
  isFresh() {
    return existsSync(this.#path) && readFileSync(this.#path, 'utf8') === this.#value;
  }

  /** @param {boolean} holds */
  set(holds) {
    if (holds && this.#value) {
      writeFileSync(this.#path, this.#value);
    } else {
      rmSync(this.#path, { force: true });
    }
  }
}

/** @param {string[]} paths */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(`${path}\n`).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex');
}
