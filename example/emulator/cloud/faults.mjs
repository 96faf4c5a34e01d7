// @ts-check

/**
 * @typedef {{ what: string, vendor?: string, code?: number, reason?: string, seconds?: number, times?: number }} Fault
 *   `vendor` is for those of vendors' push services.
 */

/** What goes wrong on purpose. */
export class Faults {
  /** @type {Map<string, Fault>} */
  #active = new Map();

  /** Starts a fault, or ends all of them with `clear`. @param {Fault} fault */
  set(fault) {
    if (fault.what === 'clear') {
      this.#active.clear();
    } else {
      this.#active.set(nameOf(fault.what, fault.vendor), { ...fault });
    }
  }

  /**
   * The fault if it is active, counted down where it has a number of times.
   *
   * @param {string} what
   * @param {string} [vendor]
   */
  take(what, vendor) {
    const name = nameOf(what, vendor);
    const fault = this.#active.get(name);
    if (fault?.times !== undefined && --fault.times <= 0) {
      this.#active.delete(name);
    }
    return fault;
  }
}

/** @param {string} what @param {string} [vendor] */
function nameOf(what, vendor) {
  return vendor ? `${vendor} ${what}` : what;
}
