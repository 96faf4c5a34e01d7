// @ts-check

/**
 * What a phone is sold as, and what its system has: `play` whether Play services answer, `hms` the version code of HMS
 * Core, `push` whether the vendor's service supports the model, `notifications` `off` if none is shown before the user
 * has been asked. An iPhone's are described in example/emulator/iphone/phone/Features.h. `name` is what it is sold as where
 * `model` is not.
 *
 * @typedef {{ os: 'android' | 'ios', brand: string, manufacturer: string, model: string, name?: string, vendor: string,
 *   features?: Features }} Model
 * @typedef {Record<string, any>} Features
 */

/** @param {string} vendor @param {string} manufacturer @param {string} brand @param {string} model @param {Features} [features] @returns {Model} */
function model(vendor, manufacturer, brand, model, features) {
  return { os: 'android', vendor, manufacturer, brand, model, features };
}

/** @param {string} model @param {string} name @returns {Model} */
function iphone(model, name) {
  return { os: 'ios', vendor: 'apns', manufacturer: 'Apple', brand: 'Apple', model, name };
}

/** OPPO's phones show no notification of an app until its user has said yes. */
const OFF_UNTIL_ASKED = { notifications: 'off' };

/** Phones that can be booted, by the name that `--phone` takes. @type {Record<string, Model>} */
export const MODELS = {
  xiaomi: model('xiaomi', 'Xiaomi', 'Xiaomi', 'Xiaomi 14'),
  redmi: model('xiaomi', 'Xiaomi', 'Redmi', 'Redmi Note 13'),
  poco: model('xiaomi', 'Xiaomi', 'POCO', 'POCO F6'),
  blackshark: model('xiaomi', 'blackshark', 'blackshark', 'Black Shark 5'),
  huawei: model('huawei', 'HUAWEI', 'HUAWEI', 'HUAWEI Mate 60', { hms: 61_300_000 }),
  'old-honor': model('huawei', 'HUAWEI', 'HONOR', 'HONOR 20', { hms: 61_300_000 }),
  honor: model('honor', 'HONOR', 'HONOR', 'HONOR Magic6'),
  oppo: model('oppo', 'OPPO', 'OPPO', 'OPPO Find X7', OFF_UNTIL_ASKED),
  realme: model('oppo', 'realme', 'realme', 'realme GT6', OFF_UNTIL_ASKED),
  oneplus: model('oppo', 'OnePlus', 'OnePlus', 'OnePlus 12', OFF_UNTIL_ASKED),
  vivo: model('vivo', 'vivo', 'vivo', 'vivo X100'),
  iqoo: model('vivo', 'vivo', 'iQOO', 'iQOO 12'),
  meizu: model('meizu', 'Meizu', 'meizu', 'MEIZU 21'),
  mblu: model('meizu', 'Meizu', 'mblu', 'mblu 21'),
  pixel: model('fcm', 'Google', 'google', 'Pixel 8', { play: true }),
  samsung: model('fcm', 'samsung', 'samsung', 'Galaxy S24', { play: true }),
  iphone: iphone('iPhone16,1', 'iPhone 15 Pro'),
};

/** Android's API levels that a phone can have. */
export const API_LEVELS = { min: 24, max: 35 };

/** iOS's major versions that an iPhone can have. */
export const IOS_RELEASES = { min: 15, max: 26 };

/** A phone as its owner would name it. @param {{ model: Model, api: number, ios: number }} options */
export function describe({ model, api, ios }) {
  return `${model.name ?? model.model}, ${model.os === 'ios' ? `iOS ${ios}` : `Android API ${api}`}`;
}
