// @ts-check
import { imageOf, knownOnly } from './options.mjs';

/** @typedef {import('./options.mjs').Options} Options */
/** @typedef {import('../gateway.mjs').Notification} Notification */

/** In bytes. */
const MAX_PAYLOAD = 4096;

/** What the IM service takes for no sound. */
const NO_SOUND = 'push.no_sound';
const DEFAULT_SOUND = 'default';
const FILE = /^[^.]+\.\w+$/;

const INTERRUPTION_LEVELS = ['passive', 'active', 'time-sensitive', 'critical'];

/**
 * What the IM service sends to APNs, and the phone hands to the app as `userInfo`; `rust/surface/src/options/rules/apns.rs`
 * foretells its size.
 *
 * Its size is that of `JSON.stringify` in UTF-8: no white space; `"`, `\` and the control characters up to U+001F are
 * escaped, with \b \t \n \f \r in short and \u00XX else, and nothing but these. What is undefined is not there:
 *
 * - `alert` has always both, without the characters that vendors take out and trimmed, but uncut.
 * - `sound`: `iOSSound` if it is a file with its suffix, none for `push.no_sound`, and `default` for all else.
 * - `badge`: a number, which is 1 where the receiver had read everything; none with `ignoreIOSBadge`.
 * - `interruption-level`: `iOSInterruptionLevel` if iOS knows it.
 * - `mutable-content` 1 and `image`: both with an `iOSImage` that begins with `https://`, else neither.
 * - `content-available` 1: with `enableIOSBackgroundNotification`.
 * - `ext`: unless it is empty.
 *
 * @param {Notification} notification
 */
export function payloadOf({ title, description, ext, badge, options }) {
  const image = imageOf(options.iOSImage);
  return {
    aps: {
      alert: { title, body: description },
      sound: soundOf(options),
      badge: options.ignoreIOSBadge === true ? undefined : badge,
      'interruption-level': knownOnly(options.iOSInterruptionLevel, INTERRUPTION_LEVELS),
      'mutable-content': image && 1,
      'content-available': options.enableIOSBackgroundNotification === true ? 1 : undefined,
    },
    ext: ext || undefined,
    image,
  };
}

/** @type {import('./message-rules.mjs').MessageRule} */
export function payloadTooLarge(notification) {
  const size = Buffer.byteLength(JSON.stringify(payloadOf(notification)));
  return size > MAX_PAYLOAD && `413 PayloadTooLarge: ${size} bytes are more than ${MAX_PAYLOAD}`;
}

/** A file of the app by its whole name; any other that iOS does not find is the default. @param {Options} options */
function soundOf({ iOSSound: sound = '' }) {
  if (sound === NO_SOUND) {
    return undefined;
  }
  return FILE.test(sound) ? sound : DEFAULT_SOUND;
}
