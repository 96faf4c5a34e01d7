// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { save } from './images.mjs';
import { buildPage } from './page.mjs';
import { SCENES } from './scenes.mjs';
import { loadTexts } from './texts.mjs';
import { Visitor } from './visitor.mjs';

/** A phone of today. */
const SCREEN = { width: 390, height: 844, deviceScaleFactor: 2 };
const LANGUAGES = /** @type {const} */ (['en', 'zh']);
const OTHER_LANGUAGE = '中文';
/** Until what has been pressed looks so no more. */
const SETTLE_MS = 400;

/** @typedef {(typeof LANGUAGES)[number]} Language */

/**
 * Takes the pictures of all screens in both languages.
 *
 * @param {string} chromium its program
 * @returns {Promise<string[]>} their paths
 */
export async function takePictures(chromium) {
  const page = await buildPage();
  const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  const paths = [];
  try {
    for (const language of LANGUAGES) {
      for (const scene of Object.keys(SCENES)) {
        paths.push(await takePicture(browser, page, scene, language));
      }
    }
  } finally {
    await browser.close();
  }
  return paths;
}

/** @param {import('puppeteer-core').Browser} browser @param {string} html @param {string} scene @param {Language} language */
async function takePicture(browser, html, scene, language) {
  const page = await browser.newPage();
  await page.setViewport(SCREEN);
  await page.setContent(html);
  const visitor = new Visitor(page, await loadTexts(language), recordedIn(language));
  if (language === 'zh') {
    await visitor.press(OTHER_LANGUAGE);
  }
  await SCENES[scene]?.(visitor);
  await page.evaluate('document.activeElement.blur()');
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const picture = await page.screenshot();
  await page.close();
  return save(`${scene}-${language}.png`, picture);
}

/** @param {Language} language @returns {import('./visitor.mjs').Recorded} */
function recordedIn(language) {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'recorded.json'), 'utf8'))[language];
}
