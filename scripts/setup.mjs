#!/usr/bin/env node
// @ts-check
/**
 * Makes everything that the example and the tests need: tools, npm packages, and the parts of the emulated phones.
 * Needs Node and nothing else to start; what is up to date is skipped.
 */
import { fileURLToPath } from 'node:url';
import { installPackages } from './build/npm.mjs';
import { provideTools } from './build/tools.mjs';

/**
 * @throws {Error} that says what is missing or went wrong
 */
export async function setUp() {
  const started = Date.now();
  provideTools(logger('tools'));
  await installPackages(logger('npm'));
  await buildParts();
  logger('set-up')(`ready after ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Maven mostly waits for the network while Hermes keeps the processor busy, so they go side by side. */
async function buildParts() {
  const { buildNative } = await import('./build/native.mjs');
  const { build: buildPhone } = await import('./build/phone.mjs');
  const { build: buildBundle } = await import('./build/bundle.mjs');
  await Promise.all([
    buildNative(),
    buildPhone({ log: logger('phone') }),
    buildBundle({ log: logger('bundle') }),
  ]);
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
