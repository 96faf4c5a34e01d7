// @ts-check
import { someText, words } from './texts.mjs';

/** @typedef {import('./random.mjs').Random} Random */

/** Texts that are no JSON object, and some that look as if they were not. */
const FORMS = [
  'plain text',
  'null',
  'true',
  '42',
  '-0',
  '"text"',
  '""',
  '[]',
  '[{"a":1}]',
  '{',
  '{}',
  '{"a":1,}',
  "{'a':1}",
  '{a:1}',
  '{"a":1}{"b":2}',
  '{"a":1} x',
  ' \n\t{"a":1}\r\n ',
  '\ufeff{"a":1}',
  '\u00a0{"a":1}',
  '{"a":"\n"}',
  '{"a":"\\n"}',
  '{"a":"\\x41"}',
  '{"a":"\\u0000"}',
  '{"a":"\\ud800"}',
  '{"a":"\\ud83d\\ude00"}',
  '{"a":01}',
  '{"a":1.}',
  '{"a":.5}',
  '{"a":1e999}',
  '{"a":-1E+2}',
  '{"a":NaN}',
  '{"a":1,"a":2}',
  '{"":""}',
  '{"a":undefined}',
  '// {"a":1}',
  `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`,
  `{"a":${'['.repeat(300)}${']'.repeat(300)}}`,
  `{"a":${'['.repeat(300)}${']'.repeat(299)}}`,
  '   ',
];

/** Values whose text in JSON is not what one would think. */
const NESTED = { list: [1.5, 1e21, -0, 1e-7, null, '\ud800', { a: {} }] };

/** `ext` as apps give it, in text or as a value. @type {ReadonlyArray<readonly [number, (random: Random) => unknown]>} */
const MAKERS = [
  [25, () => undefined],
  [20, (random) => JSON.stringify(conversation(random))],
  [15, conversation],
  [5, (random) => JSON.stringify(conversation(random), null, 2)],
  [20, (random) => random.pick(FORMS)],
  [4, () => ''],
  [3, words],
  [3, (random) => random.pick([null, 7, true, [], [{ a: 1 }], {}])],
  [3, (random) => ({ text: someText(random), nested: NESTED })],
  [4, (random) => JSON.stringify({ a: 'x'.repeat(random.between(3000, 4200)) })],
  [2, (random) => '漢'.repeat(random.between(1300, 1400))],
];

/** @param {Random} random */
export function someExt(random) {
  return random.weighted(MAKERS)(random);
}

/** @param {Random} random */
function conversation(random) {
  const sender = random.pick(['denny', '用户', 'a"b']);
  return random.pick([
    { conversationID: `c2c_${sender}` },
    { conversationID: 'group_lunch' },
    { entity: { version: 1, action: 1, chatType: 1, sender, content: words(random) } },
    { extKey: words(random) },
  ]);
}

/** A text with which these come to as many bytes as a vendor takes, or nearly. @param {Random} random @param {string[]} texts */
export function extAtTheLimit(random, texts) {
  const ext = (/** @type {number} */ room) => `{"a":"${'x'.repeat(Math.max(0, room))}"}`;
  const sent = random.pick([joined, inJson])(texts, ext(0));
  return ext(4096 - Buffer.byteLength(sent) + random.between(-2, 2));
}

/** What counts for all but APNs. @param {string[]} texts @param {string} ext */
function joined(texts, ext) {
  return [...texts, ext].join('');
}

/** What counts for APNs of a message that names nothing of iOS. @param {string[]} texts @param {string} ext */
function inJson([title, body], ext) {
  return JSON.stringify({ aps: { alert: { title, body }, sound: 'default', badge: 1 }, ext });
}
