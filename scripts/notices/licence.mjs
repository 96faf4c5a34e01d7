// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ name: string, version: string, licence: string, source: string, text: string }} Component What is shipped
 *   of others. `licence` is an SPDX expression; `text` is empty where the component brings none.
 */

const LICENCE_FILE = /^(licen[cs]e|copying|unlicense)/i;

/**
 * The text under which this project takes a component: MIT's where there is a choice.
 *
 * @param {string} folder of the component
 * @returns {string} empty if it brings none
 */
export function licenceText(folder) {
  const files = readdirSync(folder).filter((name) => LICENCE_FILE.test(name));
  const chosen = files.find((name) => /mit/i.test(name)) ?? files.sort()[0];
  return chosen === undefined ? '' : normalized(readFileSync(join(folder, chosen), 'utf8'));
}

/** @param {string} text */
function normalized(text) {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}
