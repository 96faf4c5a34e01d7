// @ts-check

/**
 * Values that come one after another, for listeners and for those who wait for a certain one.
 *
 * @template T
 */
export class Signal {
  /** @type {Set<(value: T) => void>} */
  #listeners = new Set();

  /** @param {T} value */
  emit(value) {
    for (const listener of [...this.#listeners]) {
      listener(value);
    }
  }

  /** @param {(value: T) => void} listener @returns {() => void} Ends it. */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The next value that matches. @param {(value: T) => boolean} matches @returns {Promise<T>} */
  until(matches) {
    return new Promise((resolve) => {
      const end = this.listen((value) => {
        if (matches(value)) {
          end();
          resolve(value);
        }
      });
    });
  }
}
