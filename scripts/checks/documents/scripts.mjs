// @ts-check

/**
 * npm scripts that a document tells its reader to run and that package.json does not have.
 *
 * @param {string} markdown
 * @param {Record<string, string>} scripts of package.json
 * @returns {string[]} their names
 */
export function unknownScripts(markdown, scripts) {
  const named = [...markdown.matchAll(/npm run (?:--\S+ )*([a-z][\w:-]*)/g)].map(([, name = '']) => name);
  return [...new Set(named)].filter((name) => !(name in scripts));
}
