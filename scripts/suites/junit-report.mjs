// @ts-check
/** Reads reports of JUnit in the XML that Maven writes. */

/** @typedef {import('./recap.mjs').Failure} Failure */
/** @typedef {{ passed: number, failed: number }} Counts */

const CASE = /<testcase (?<about>[^>]*[^/])>(?<inside>.*?)<\/testcase>/gs;
const PROBLEM = /<(?:failure|error)\b[^>]*>(?<stack>.*?)<\/(?:failure|error)>/s;
/** The package's own line of a stack. */
const PLACE = /at com\.timpush\.[^(]*\((?<place>[^)]+)\)/;
/** @type {Record<string, string>} */
const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#10;': '\n', '&amp;': '&' };

/** @param {string} report @returns {Counts} */
export function countsOf(report) {
  const [suite = ''] = /<testsuite [^>]*>/.exec(report) ?? [];
  const number = (/** @type {string} */ name) =>
    Number(new RegExp(` ${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
  const failed = number('failures') + number('errors');
  return { passed: number('tests') - failed - number('skipped'), failed };
}

/** @param {string} report @returns {Failure[]} */
export function failuresIn(report) {
  return [...report.matchAll(CASE)].flatMap(({ groups: { about = '', inside = '' } = {} }) => {
    const stack = PROBLEM.exec(inside)?.groups?.stack;
    return stack === undefined ? [] : [failureOf(about, textOf(stack))];
  });
}

/** @param {string} about the test's attributes @param {string} stack @returns {Failure} */
function failureOf(about, stack) {
  const value = (/** @type {string} */ name) => new RegExp(`\\b${name}="([^"]*)"`).exec(about)?.[1] ?? '';
  return {
    name: `${value('classname')} ${textOf(value('name'))}`,
    message: stack.split(/\n\s+at /)[0] ?? '',
    place: PLACE.exec(stack)?.groups?.place,
  };
}

/** @param {string} xml character data */
function textOf(xml) {
  const plain = xml.replace(/<!\[CDATA\[(.*?)\]\]>/gs, '$1');
  return plain.replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);
}
