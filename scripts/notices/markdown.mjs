// @ts-check

/** @typedef {import('./licence.mjs').Component} Component */

const HEAD = `# Third-party notices

What the npm package carries of others. Made by \`npm run notices\` from the lock files; where a component leaves the choice,
it is taken under the MIT licence. Vendors' SDKs, React Native and Tencent's IM SDK are not in the package: an app gets them from
their makers, under their makers' terms.
`;

const CRATES = `
## In the prebuilt libraries (Rust)

Besides these crates the libraries hold parts of the Rust standard library (MIT OR Apache-2.0, the Rust Project's contributors).
`;

const PACKAGES = `
## In \`lib/node\` (doctor and Expo plugin; never in an app)
`;

/**
 * @param {{ crates: Component[], packages: Component[] }} components
 * @returns {string}
 */
export function toMarkdown({ crates, packages }) {
  const texts = [...textsOf([...crates, ...packages])].map(([text, names]) => section(text, names));
  return [HEAD, CRATES, table(crates), PACKAGES, table(packages), '\n## Texts\n', ...texts].join('');
}

/** @param {Component[]} components */
function table(components) {
  const rows = components.map(({ name, version, licence, source }) => {
    return `| ${source === '' ? name : `[${name}](${source})`} | ${version} | ${licence} |\n`;
  });
  return `\n| component | version | licence |\n|---|---|---|\n${rows.join('')}`;
}

/**
 * @param {Component[]} components
 * @returns {Map<string, string[]>} which components have a text in common
 */
function textsOf(components) {
  const texts = new Map();
  for (const { name, licence, text } of components) {
    const key = text === '' ? `${name} is under ${licence} and brings no text of its own.` : text;
    texts.set(key, [...(texts.get(key) ?? []), name]);
  }
  return texts;
}

/** @param {string} text @param {string[]} names */
function section(text, names) {
  return `\n### ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}
