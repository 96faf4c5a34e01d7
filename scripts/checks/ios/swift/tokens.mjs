// @ts-check
/** @typedef {{ kind: 'text' | 'name' | 'sign', value: string }} Token */

const PATTERN = /\s+|\/\/[^\n]*|"((?:[^"\\\n]|\\.)*)"|([A-Za-z_$]\w*)|(\.\.<|[()[\]{}.,:=+])/y;

/**
 * Of the part of Swift that our manifest is written in.
 *
 * @param {string} source
 * @returns {Token[]}
 * @throws {Error} on what is none of it
 */
export function tokensOf(source) {
  /** @type {Token[]} */
  const tokens = [];
  const pattern = new RegExp(PATTERN);
  while (pattern.lastIndex < source.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(source);
    if (!match) throw new Error(`not understood: ${source.slice(at, at + 40)}`);
    const [, text, name, sign] = match;
    if (text !== undefined) tokens.push({ kind: 'text', value: text });
    if (name !== undefined) tokens.push({ kind: 'name', value: name });
    if (sign !== undefined) tokens.push({ kind: 'sign', value: sign });
  }
  return tokens;
}
