// @ts-check

/** @typedef {{ device: string, package: string, appId?: string, appKey?: string, environment?: string }} Target What a token leads to. */

/** The tokens that a push service has given out. */
export class Tokens {
  /** @type {Map<string, Target>} */
  #targets = new Map();

  /** @param {string} token @param {Target} target */
  add(token, target) {
    this.#targets.set(token, target);
  }

  /** @param {string} token */
  target(token) {
    return this.#targets.get(token);
  }

  /** The token of an app on a phone. @param {Target} target */
  of(target) {
    const keys = /** @type {const} */ (['device', 'package', 'environment']);
    const found = [...this.#targets].find(([, at]) => keys.every((key) => at[key] === target[key]));
    return found?.[0];
  }

  /** @param {string | undefined} token */
  forget(token) {
    this.#targets.delete(token ?? '');
  }
}
