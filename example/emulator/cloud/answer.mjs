// @ts-check

/** @typedef {{ code: number, desc: string, data?: unknown }} Answer What a request gets back; code 0 is success. */

/** Result codes of the IM service and of MiPush, as their documents name them. */
export const CODES = Object.freeze({
  notLoggedIn: 6014,
  invalidParameter: 6017,
  signatureExpired: 6206,
  kickedOffline: 6208,
  groupUnknown: 10010,
  receiverUnknown: 20003,
  messageUnknown: 20022,
  loginSignatureExpired: 70001,
  signatureMismatch: 70013,
  bodyTooLarge: 80002,
  mipushWrongApp: 70000002,
});

/**
 * @param {unknown} [data]
 * @returns {Answer}
 */
export function ok(data) {
  return { code: 0, desc: '', data };
}

/**
 * @param {number} code
 * @param {string} desc
 * @returns {Answer}
 */
export function refuse(code, desc) {
  return { code, desc };
}
