// @ts-check

/** @typedef {{ event: 'log', at: number, kind: string, text: string }} Entry `at` in milliseconds since the Unix epoch. */

/** Everything that the cloud does, in the words of its timeline. */
export class Log {
  /** @type {Entry[]} */
  #entries = [];
  /** @type {Set<(entry: Entry) => void>} */
  #listeners = new Set();

  /**
   * @param {string} kind What it is about: login, token, message, push, fault.
   * @param {string} text
   */
  write(kind, text) {
    const entry = /** @type {Entry} */ ({ event: 'log', at: Date.now(), kind, text });
    this.#entries.push(entry);
    for (const listener of this.#listeners) {
      listener(entry);
    }
  }

  /**
   * Hears of everything, from the first entry on.
   *
   * @param {(entry: Entry) => void} listener
   * @returns {() => void} Ends it.
   */
  subscribe(listener) {
    this.#entries.forEach((entry) => {
      listener(entry);
    });
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** A token as a log may show it. @param {string} token */
export function shortToken(token) {
  return token === '' ? '(empty)' : `…${token.slice(-6)}`;
}
