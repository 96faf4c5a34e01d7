// @ts-check

/** @typedef {import('../gateway.mjs').Notification} Notification */
/** @typedef {(notification: Notification) => string | false} MessageRule Why a vendor's interface does not take a message, or false. */

/** In bytes of UTF-8, without the token; every vendor's interface names this size. */
const MAX_MESSAGE = 4096;

/** The first reason against a message; null if there is none. @param {MessageRule[]} rules @param {Notification} notification */
export function reasonAgainst(rules, notification) {
  for (const rule of rules) {
    const reason = rule(notification);
    if (reason) {
      return reason;
    }
  }
  return null;
}

/** @type {MessageRule} */
export function blank({ title, description }) {
  if (title === '') {
    return 'the title is blank';
  }
  return description === '' && 'the description is blank';
}

/** @type {MessageRule} */
export function tooLarge({ title, description, ext }) {
  const size = Buffer.byteLength(title + description + ext);
  return size > MAX_MESSAGE && `${size} bytes are more than ${MAX_MESSAGE}`;
}
