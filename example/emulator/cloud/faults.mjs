// @ts-check

/** @typedef {{ what: string, code?: number, reason?: string, times?: number }} Fault */

/** What goes wrong on purpose. */
export class Faults {
  /** @type {Map<string, Fault>} */
  #active = new Map();

  /** Starts a fault, or ends all of them with `clear`. @param {Fault} fault */
  set(fault) {
    if (fault.what === 'clear') {
      this.#active.clear();
    } else {
      this.#active.set(fault.what, { ...fault });
    }
  }

  /** The fault if it is active, counted down where it has a number of times. @param {string} what */
  take(what) {
    const fault = this.#active.get(what);
    if (fault?.times !== undefined && --fault.times <= 0) {
      this.#active.delete(what);
    }
    return fault;
  }
}
