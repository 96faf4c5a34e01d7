// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's name, and those of others. */
const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome'];

/** What pictures are made with. @type {import('../../scripts/build/tools.mjs').Tool[]} */
export const PICTURE_TOOLS = [
  { name: 'Chromium', works: () => findChromium() !== '', apt: 'chromium' },
  { name: 'pngquant', works: () => find('pngquant') !== '', apt: 'pngquant' },
];

/** @returns {string} the path of its program; empty if there is none */
export function findChromium() {
  return CHROMIUM.map(find).find(Boolean) ?? '';
}

/** @param {string} program */
function find(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(existsSync) ?? '';
}
