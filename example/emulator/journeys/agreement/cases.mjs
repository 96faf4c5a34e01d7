// @ts-check
import { extAtTheLimit, someExt } from './exts.mjs';
import { someFields } from './fields.mjs';
import { Random } from './random.mjs';
import { someText, words } from './texts.mjs';

/**
 * What is asked of the engine and of the cloud: an `offlinePushInfo` as an app might write it, and the message it goes with.
 *
 * @typedef {{ info: Record<string, unknown>, about: About }} Case
 * @typedef {{ messageType: string, text?: string, sender: { userID: string, nickname?: string }, onlineUserOnly?: boolean }} About
 */

const WRONG_TEXTS = [7, 0, true, null, [], {}, ['x']];
const OWN_TEXT = ['image', 'sound', 'video', 'file', 'location', 'face', 'merger'];
/** Characters of up to three bytes each are fewer than 4096 then. */
const SURELY_SMALL = 1200;
const SENDERS = ['denny', '13800000000', '丹尼'];

/** So many cases, the same ones for the same seed. @param {number} count @param {number} seed @returns {Case[]} */
export function someCases(count, seed) {
  const random = new Random(seed);
  return Array.from({ length: count }, () => {
    const info = someInfo(random);
    return { info, about: someAbout(random, info) };
  });
}

/** Its keys are in any order. @param {Random} random */
function someInfo(random) {
  const title = random.chance(0.5) ? someValue(random) : undefined;
  const desc = random.chance(0.75) ? someValue(random) : undefined;
  const texts = [title, desc].filter((text) => typeof text === 'string');
  const ext = random.chance(0.06) ? extAtTheLimit(random, texts) : someExt(random);
  const fields = /** @type {Array<[string, unknown]>} */ ([
    ['title', title],
    ['desc', desc],
    ['ext', ext],
  ]);
  const entries = [...fields.filter(([, value]) => value !== undefined), ...someFields(random)];
  const from = random.between(0, entries.length);
  return Object.fromEntries([...entries.slice(from), ...entries.slice(0, from)]);
}

/** @param {Random} random @returns {unknown} */
function someValue(random) {
  return random.weighted([
    [90, () => someText(random)],
    [6, () => ''],
    [4, () => random.pick(WRONG_TEXTS)],
  ])();
}

/** @param {Random} random @param {object} info @returns {About} */
function someAbout(random, info) {
  const messageType = someType(random, info);
  const nickname = random.pick([undefined, '', 'Denny', someText(random), words(random)]);
  return {
    messageType,
    ...(messageType === 'text' && { text: random.chance(0.6) ? words(random) : someText(random) }),
    sender: { userID: random.pick(SENDERS), ...(nickname !== undefined && { nickname }) },
    ...(random.chance(0.1) && { onlineUserOnly: random.chance(0.3) }),
  };
}

/**
 * The IM service has texts of its own for an image and the like, as long as only it knows: not with options that might
 * be too large for some vendor.
 *
 * @param {Random} random
 * @param {object} info
 */
function someType(random, info) {
  const withOwnText = JSON.stringify(info).length < SURELY_SMALL && random.chance(0.08);
  return withOwnText ? random.pick(OWN_TEXT) : random.pick(['text', 'text', 'text', 'custom']);
}
