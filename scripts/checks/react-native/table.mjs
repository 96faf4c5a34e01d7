// @ts-check
/** The table of versions in the README files, between two comments. */

const START = '<!-- React Native versions: made by scripts/checks/react-native/check.mjs -->';
const END = '<!-- /React Native versions -->';

/** @type {Record<string, { heads: string[], from: string }>} */
const LANGUAGES = {
  'README.md': {
    heads: [
      'React Native',
      'C++, emulated phone',
      'C++, Android arm64',
      'Android link',
      'C++ and Objective-C++, iOS',
    ],
    from: '¹ Against libraries built from the sources in npm; the others against the libraries that React Native ships.',
  },
  'README.zh-CN.md': {
    heads: [
      'React Native',
      'C++（模拟手机）',
      'C++（Android arm64）',
      'Android 链接',
      'C++ 与 Objective-C++（iOS）',
    ],
    from: '¹ 与由 npm 源码编译的库链接；其余与 React Native 发布的库链接。',
  },
};

export const READMES = Object.keys(LANGUAGES);

/**
 * @param {string} readme its name
 * @param {import('./versions.mjs').Row[]} rows
 */
export function tableFor(readme, rows) {
  const { heads, from } = LANGUAGES[readme] ?? { heads: [], from: '' };
  const lines = [heads, heads.map(() => '---'), ...rows.map(cells)].map((each) => `| ${each.join(' | ')} |`);
  const note = rows.some(({ link }) => link === 'sources') ? ['', from] : [];
  return [START, '', ...lines, ...note, '', END].join('\n');
}

/** @param {import('./versions.mjs').Row} row */
function cells({ version, host, android, link, ios }) {
  const linked = { maven: '✓', sources: '✓ ¹', false: '–' }[String(link)] ?? '–';
  return [version, ...[host, android].map(mark), linked, mark(ios)];
}

/** @param {boolean} holds */
function mark(holds) {
  return holds ? '✓' : '–';
}

/**
 * A text with another table.
 *
 * @param {string} text
 * @param {string} table
 * @throws {Error} when it has no place for one
 */
export function withTable(text, table) {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start)
    throw new Error(`no place for the table of React Native's versions: ${START} … ${END}`);
  return text.slice(0, start) + table + text.slice(end + END.length);
}
