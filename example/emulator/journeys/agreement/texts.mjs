// @ts-check

/** @typedef {import('./random.mjs').Random} Random */

const WORDS = [
  'Dinner',
  'at',
  'eight',
  '晚饭',
  '八点',
  'ça',
  'Straße',
  '☕',
  '😀',
  '👩‍👩‍👧',
  '，',
  '!',
  '"',
  '\\',
  '{"a":1}',
];
const SIMPLE = ['ok', '好', '1', '123456', '12:30', '?!', '…', 'test', 'Test', '测试', '。。。'];

/** Both sides of the borders of what is hidden, blank, of half width, or of one UTF-16 unit. */
const BORDERS = [
  0x00, 0x08, 0x09, 0x0a, 0x0d, 0x1f, 0x20, 0x7e, 0x7f, 0x85, 0x9f, 0xa0, 0xad, 0xff, 0x100, 0x1680, 0x180e,
  0x200a, 0x200b, 0x200d, 0x200f, 0x2010, 0x2028, 0x2029, 0x202a, 0x202e, 0x202f, 0x205f, 0x2060, 0x2064,
  0x2065, 0x2066, 0x3000, 0xfefe, 0xfeff, 0xff00, 0xfffd, 0xffff, 0x10000, 0x1f600, 0x10ffff,
];
const BLANKS = [
  ' ',
  '\t',
  '\n',
  '\u00a0',
  '\u200b',
  '\u200e',
  '\u2028',
  '\u202e',
  '\u2060',
  '\u3000',
  '\ufeff',
];
const HALVES = ['\ud83d', '\ude00', '\udfff'];
/** Of half width up to the last one, of full width from the first one on, of two UTF-16 units. */
const ONE_OF_EACH = ['x', 'é', 'ÿ', 'Ā', '漢', '😀'];
/** Where some vendor cuts, in whatever units. */
const LIMITS = [20, 32, 40, 50, 64, 100, 128, 200];

/** A title, description, nickname or text of a message. @param {Random} random */
export function someText(random) {
  const make = random.weighted([
    [30, words],
    [14, nearLimit],
    [9, withHidden],
    [8, ofBorders],
    [7, () => random.pick(SIMPLE)],
    [6, blank],
    [4, mixedWidths],
    [3, huge],
    [2, withHalf],
    [1, anyCharacters],
  ]);
  return make(random);
}

/** @param {Random} random */
export function words(random) {
  return random.repeat(random.between(1, 8), () => `${random.pick(WORDS)}${random.pick([' ', ''])}`);
}

/** @param {Random} random */
function nearLimit(random) {
  const character = random.pick(ONE_OF_EACH);
  return character.repeat(random.pick(LIMITS) + random.between(-1, 1));
}

/** @param {Random} random */
function mixedWidths(random) {
  return random.repeat(random.pick(LIMITS) + random.between(-3, 1), () => random.pick(ONE_OF_EACH));
}

/** @param {Random} random */
function withHidden(random) {
  return [...(random.chance(0.5) ? words(random) : nearLimit(random))]
    .map((character) => (random.chance(0.1) ? random.pick(BLANKS) + character : character))
    .join('');
}

/** @param {Random} random */
function ofBorders(random) {
  return random.repeat(random.between(1, 12), () => String.fromCodePoint(random.pick(BORDERS)));
}

/** @param {Random} random */
function blank(random) {
  return random.repeat(random.between(1, 4), () => random.pick(BLANKS));
}

/** @param {Random} random */
function huge(random) {
  return random.pick(ONE_OF_EACH).repeat(random.between(500, 2200));
}

/** An emoji that somebody has cut in two. @param {Random} random */
function withHalf(random) {
  return `${words(random)}${random.pick(HALVES)}${random.pick(['', 'x'])}`;
}

/** @param {Random} random */
function anyCharacters(random) {
  return random.repeat(random.between(1, 80), () => String.fromCodePoint(random.between(0, 0x10ffff)));
}
