// @ts-check
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Everything that every process says, line by line, in a file. */
export class FullLog {
  /** @param {string} path */
  constructor(path) {
    mkdirSync(dirname(path), { recursive: true });
    this.path = path;
    this.stream = createWriteStream(path);
  }

  /** @param {string} who @param {string} line */
  write(who, line) {
    this.stream.write(`${new Date().toISOString()} ${who}: ${line}\n`);
  }

  /** @returns {Promise<void>} once everything is in the file */
  close() {
    return new Promise((resolve) => this.stream.end(resolve));
  }
}
