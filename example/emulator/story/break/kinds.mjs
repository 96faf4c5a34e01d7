// @ts-check
import { IPHONE_KINDS } from './iphone-kinds.mjs';
import { LOGIN_KINDS } from './login-kinds.mjs';
import { REGISTRATION_KINDS } from './registration-kinds.mjs';
import { SENDING_KINDS } from './sending-kinds.mjs';
import { SYSTEM_KINDS } from './system-kinds.mjs';
import { TAP_KINDS } from './tap-kinds.mjs';

/**
 * One thing that can be wrong: `what` it is, how it `breaks` and is mended, and the `code` that `diagnose()` must name
 * first among its errors. Without `phone` it happens to a Xiaomi phone, without `begins` to one that is registered;
 * `launched` is before that. What has no `mends` stays broken.
 *
 * @typedef {{ what: string, code: string, phone?: import('./stage.mjs').PhoneName, begins?: 'launched' | 'registered',
 *   breaks: Act, mends?: Act }} Kind
 * @typedef {(stage: import('./stage.mjs').Stage) => Promise<unknown>} Act
 */

/** Everything that `--break` can break, by name; on one phone they can follow one another in this order. @type {Record<string, Kind>} */
export const KINDS = {
  ...REGISTRATION_KINDS,
  ...LOGIN_KINDS,
  ...SENDING_KINDS,
  ...TAP_KINDS,
  ...SYSTEM_KINDS,
  ...IPHONE_KINDS,
};

/** The phone that a kind happens to. @param {Kind} kind */
export function phoneOf({ phone = 'xiaomi' }) {
  return phone;
}
