#!/usr/bin/env node
// @ts-check
/**
 * Makes everything that the example and the tests need: tools, npm packages, and the parts of the emulated phones.
 * Needs Node and nothing else to start; what is up to date is skipped.
 */
import { fileURLToPath } from 'node:url';
import { buildBridge } from './build/bridge.mjs';
import { build as buildBundle } from './build/bundle.mjs';
import { build as buildClasses } from './build/classes.mjs';
import { build as buildIPhone } from './build/iphone.mjs';
import { installPackages } from './build/npm.mjs';
import { build as buildPhone, DEFAULT_API } from './build/phone.mjs';
import { provideTools } from './build/tools.mjs';

/**
 * @param {{ apis?: number[] }} [options] API levels of the phones that will be booted, besides the usual one
 * @throws {Error} that says what is missing or went wrong
 */
export async function setUp({ apis = [] } = {}) {
  const started = Date.now();
  provideTools(logger('tools'));
  await buildParts(apis);
  logger('set-up')(`ready after ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/**
 * Side by side, since Maven and npm mostly wait for the network, and Cargo's last step is for one processor.
 *
 * @param {number[]} apis
 */
async function buildParts(apis) {
  const withPackages = installPackages(logger('npm')).then(buildFromPackages);
  await Promise.all([withPackages, buildBridge(), buildPhones(apis)]);
  await buildClasses({ log: logger('classes') });
}

/** What is made from npm packages: Hermes and React Native among them. */
async function buildFromPackages() {
  await Promise.all([buildIPhone(), buildBundle({ log: logger('bundle') })]);
}

/** @param {number[]} apis */
async function buildPhones(apis) {
  for (const api of new Set([DEFAULT_API, ...apis])) {
    await buildPhone({ log: logger('phone'), api });
  }
}

/** @param {string} step @returns {(text: string) => void} */
function logger(step) {
  return (text) => console.log(`${step} ${text}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setUp().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
