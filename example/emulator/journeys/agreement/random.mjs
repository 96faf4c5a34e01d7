// @ts-check

/** Random numbers that are the same for the same seed (mulberry32). */
export class Random {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to 1. */
  fraction() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. @param {number} from @param {number} to */
  between(from, to) {
    return from + Math.floor(this.fraction() * (to - from + 1));
  }

  /** @param {number} probability */
  chance(probability) {
    return this.fraction() < probability;
  }

  /** @template T @param {readonly T[]} choices @returns {T} */
  pick(choices) {
    return /** @type {T} */ (choices[this.between(0, choices.length - 1)]);
  }

  /** One of these with their weights. @template T @param {ReadonlyArray<readonly [number, T]>} choices @returns {T} */
  weighted(choices) {
    const total = choices.reduce((sum, [weight]) => sum + weight, 0);
    let left = this.fraction() * total;
    const chosen = choices.find(([weight]) => {
      left -= weight;
      return left < 0;
    });
    return /** @type {[number, T]} */ (chosen ?? choices[0])[1];
  }

  /** So many of what `make` gives, joined. @param {number} count @param {() => string} make */
  repeat(count, make) {
    return Array.from({ length: count }, make).join('');
  }
}
