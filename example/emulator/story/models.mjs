// @ts-check

/** @typedef {{ brand: string, manufacturer: string, model: string }} Model As the phone's `Build` class says it. */

/** Phones that can be booted, by the name that `--phone` takes. @type {Record<string, Model>} */
export const MODELS = {
  xiaomi: { brand: 'Xiaomi', manufacturer: 'Xiaomi', model: 'Xiaomi 14' },
  redmi: { brand: 'Redmi', manufacturer: 'Xiaomi', model: 'Redmi Note 13' },
  poco: { brand: 'POCO', manufacturer: 'Xiaomi', model: 'POCO F6' },
  blackshark: { brand: 'blackshark', manufacturer: 'blackshark', model: 'Black Shark 5' },
};

/** Android's API levels that a phone can have. */
export const API_LEVELS = { min: 24, max: 35 };
