// @ts-check

/** @typedef {{ device: string, package: string, appId?: string, appKey?: string }} Target What a token leads to. */

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

  /** The token of an app on a phone. @param {string} device @param {string} name */
  of(device, name) {
    const found = [...this.#targets].find(([, at]) => at.device === device && at.package === name);
    return found?.[0];
  }

  /** @param {string | undefined} token */
  forget(token) {
    this.#targets.delete(token ?? '');
  }
}
