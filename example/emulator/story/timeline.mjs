// @ts-check

/** @typedef {{ at: number, who: string, text: string }} Entry `at` in milliseconds since the Unix epoch. */

/** How long an entry waits for earlier ones of other processes. */
const SETTLE_MS = 80;
const WHO_WIDTH = 23;

/** Prints what happens as it happens, in the order of the clocks, with seconds since the start. */
export class Timeline {
  /** @type {Entry[]} */
  #waiting = [];
  /** @type {NodeJS.Timeout | undefined} */
  #timer;
  #ended = false;

  /** @param {{ print?: (line: string) => void, start?: number, color?: boolean }} [options] */
  constructor({ print = console.log, start = Date.now(), color = Boolean(process.stdout.isTTY) } = {}) {
    this.print = print;
    this.start = start;
    this.bold = color ? (/** @type {string} */ text) => `\x1b[1m${text}\x1b[0m` : String;
  }

  /** @param {string} who @param {string} text @param {number} [at] */
  add(who, text, at = Date.now()) {
    if (this.#ended) {
      return;
    }
    this.#waiting.push({ at, who, text });
    this.#timer ??= setTimeout(() => this.flush(), SETTLE_MS);
  }

  /** A heading between two parts of the story. @param {string} text */
  heading(text) {
    this.flush();
    this.print(`\n${this.bold(text)}`);
  }

  /** Prints what still waits, and nothing that comes later. */
  end() {
    this.flush();
    this.#ended = true;
  }

  /** Prints what still waits. */
  flush() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const entries = this.#waiting.splice(0).sort((a, b) => a.at - b.at);
    for (const entry of entries) {
      this.print(this.#line(entry));
    }
  }

  /** @param {Entry} entry */
  #line({ at, who, text }) {
    const seconds = Math.max(0, (at - this.start) / 1000).toFixed(3);
    return `${seconds.padStart(9)}  ${who.padEnd(WHO_WIDTH)}  ${oneLine(text)}`;
  }
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/\s*\n\s*/g, ' ⏎ ');
}
