// @ts-check

/** @typedef {import('./cases.mjs').Case} Case */
/** @typedef {{ vendor: string, shown: boolean, because?: string, title?: string, desc?: string }} Preview */
/** @typedef {{ code: string, effect: string, field: string, vendors: string[] }} Warning */
/** @typedef {{ previews: Preview[], warnings: Warning[] }} Check */

/** Cases that a phone is asked about at once. */
const BATCH = 500;

/** What the library on a phone says of these cases. @param {import('../../story/phone.mjs').Phone} phone @param {Case[]} cases */
export async function foretold(phone, cases) {
  /** @type {Check[]} */
  const checks = [];
  for (let from = 0; from < cases.length; from += BATCH) {
    const answers = JSON.parse(await phone.js('foretell', JSON.stringify(cases.slice(from, from + BATCH))));
    checks.push(...answers.map((/** @type {{ data: Check }} */ { data }) => data));
  }
  return checks;
}
