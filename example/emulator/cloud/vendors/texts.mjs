// @ts-check

/**
 * How much of a title and of a description a vendor shows, in units of which `widthOf` tells how many a character takes;
 * one each without it.
 *
 * @typedef {{ title: number, description: number, widthOf?: (character: string) => number }} Limits
 */

/** Of a vendor that publishes no limits. @type {Limits} */
export const NO_LIMITS = { title: Number.POSITIVE_INFINITY, description: Number.POSITIVE_INFINITY };

/** Control characters, and those that take no room or turn the direction of text. */
const HIDDEN = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
const ELLIPSIS = '…';
const LATIN_1_END = 0xff;

/** What phones show of title and description. @param {{ title: string, description: string }} texts @param {Limits} limits */
export function shownTexts({ title, description }, limits) {
  return {
    title: cut(withoutHidden(title), limits.title, limits.widthOf),
    description: cut(withoutHidden(description), limits.description, limits.widthOf),
  };
}

/** The text as every vendor takes it. @param {string} text */
export function withoutHidden(text) {
  return text.replace(HIDDEN, '').trim();
}

/** The text if it fits, else as much of it as leaves room for an ellipsis. @param {string} text @param {number} limit @param {(character: string) => number} [widthOf] */
export function cut(text, limit, widthOf = () => 1) {
  const room = limit - widthOf(ELLIPSIS);
  let width = 0;
  let kept = '';
  for (const character of text) {
    width += widthOf(character);
    kept += width <= room ? character : '';
  }
  return width <= limit ? text : kept + ELLIPSIS;
}

/** 2 for a character of full width, 1 for one of half width. @param {string} character */
export function halfWidths(character) {
  return (character.codePointAt(0) ?? 0) > LATIN_1_END ? 2 : 1;
}

/** What a vendor may take for a test: two characters or fewer, nothing but digits and punctuation, or "test". @param {string} text */
export function isSimple(text) {
  return (
    [...text].length <= 2 ||
    /^[\p{N}\p{P}\p{Z}]*$/u.test(text) ||
    ['test', '测试'].includes(text.toLowerCase())
  );
}
