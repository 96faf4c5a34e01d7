// @ts-check
/** What Android Lint says, against what was planted for it. */

/** @typedef {{ path: string, line: number, text: string }} Finding */

const FINDING = /^(?<path>[^\s:]+)(?::(?<line>\d+))?: (?<text>(?:Error|Warning): .*)$/gm;

/** @param {string} report Lint's text, without lines of sources @returns {Finding[]} */
export function findingsIn(report) {
  return [...report.matchAll(FINDING)].map(({ groups }) => {
    const { path = '', line = 0, text = '' } = groups ?? {};
    return { path, line: Number(line), text };
  });
}

/**
 * Findings in the package, and planted lines that Lint has not found.
 *
 * @param {Finding[]} findings
 * @param {{ path: string, text: string }} planted a file in which the lines to be found end in `wrong`
 * @returns {string[]} in words
 */
export function judge(findings, planted) {
  const wrong = planted.text
    .split('\n')
    .flatMap((line, index) => (line.endsWith('// wrong') ? [index + 1] : []));
  const isPlanted = (/** @type {Finding} */ { path, line }) =>
    path.endsWith(planted.path) && wrong.includes(line);
  const found = new Set(findings.filter(isPlanted).map(({ line }) => line));
  const others = findings.filter((finding) => !isPlanted(finding));
  const missed = wrong.filter((line) => !found.has(line));
  return [
    ...others.map(({ path, line, text }) => `${path}:${line}: ${text}`),
    ...missed.map((line) => `Lint does not see what is wrong in ${planted.path}:${line}`),
  ];
}
