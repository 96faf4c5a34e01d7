// @ts-check
/** How long jobs took when they ran last. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Of a job that has never run. */
const UNKNOWN_SECONDS = 20;

/** Remembers it in a file. */
export class Durations {
  #path;
  /** @type {Record<string, number>} */
  #seconds;

  /** @param {string} path */
  constructor(path) {
    this.#path = path;
    this.#seconds = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  }

  /** @param {string} name @returns {number} seconds */
  of(name) {
    return this.#seconds[name] ?? UNKNOWN_SECONDS;
  }

  /** The same job, which notes how long it takes. @param {import('./pool.mjs').Job} job @returns {import('./pool.mjs').Job} */
  measured(job) {
    const run = async () => {
      const started = Date.now();
      try {
        return await job.run();
      } finally {
        this.#seconds[job.name] = (Date.now() - started) / 1000;
      }
    };
    return { ...job, run };
  }

  save() {
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(this.#path, JSON.stringify(this.#seconds, null, 2));
  }
}
