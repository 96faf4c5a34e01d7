// @ts-check
import { jsonObject } from '../json.mjs';

/** @typedef {Record<string, any>} Options The whole `offlinePushInfo`. */

/** Whether this address of an image is one that a phone loads. @param {string} address */
export function isHttps(address) {
  return address.startsWith('https://');
}

/** The image that a phone shows; none if it would not load it. @param {string | undefined} address */
export function imageOf(address) {
  return address && isHttps(address) ? address : undefined;
}

/** The sound among the app's resources, which have names without suffix; any other is not found. @param {Options} options @returns {string | undefined} */
export function soundOf({ androidSound: sound }) {
  return sound && !sound.includes('.') ? sound : undefined;
}

/** The value if the vendor knows it. @template T @param {T} value @param {readonly T[]} known @returns {T | undefined} */
export function knownOnly(value, known) {
  return known.includes(value) ? value : undefined;
}

/** The options by vendor in `vendorParams`; none if that is no JSON object. @param {Options} options @returns {Options} */
export function vendorParamsOf({ vendorParams = '' }) {
  return jsonObject(vendorParams) ?? {};
}
