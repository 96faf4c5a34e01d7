#!/usr/bin/env node
// @ts-check
/** Runs the JUnit tests of the emulated phone's modules; the last line counts them. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { test } from '../build/phone.mjs';

const MODULES = join(ROOT, 'build/phone');

/** Reports of an earlier run would be counted again. */
for (const folder of reportFolders()) {
  rmSync(folder, { recursive: true });
}
await test().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
const counts = reportFolders().flatMap(reportsIn).map(countsOf);
console.log(`junit: ${sum(counts, 'passed')} passed, ${sum(counts, 'failed')} failed`);

function reportFolders() {
  return readdirSync(MODULES)
    .map((module) => join(MODULES, module, 'surefire-reports'))
    .filter(existsSync);
}

/** @param {string} folder */
function reportsIn(folder) {
  const names = readdirSync(folder).filter((name) => /^TEST-.*\.xml$/.test(name));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** @param {string} report @returns {import('./suite.mjs').Counts} */
function countsOf(report) {
  const [suite = ''] = /<testsuite [^>]*>/.exec(report) ?? [];
  const number = (/** @type {string} */ name) =>
    Number(new RegExp(` ${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
  const failed = number('failures') + number('errors');
  return { passed: number('tests') - failed - number('skipped'), failed };
}

/** @param {import('./suite.mjs').Counts[]} counts @param {'passed' | 'failed'} key */
function sum(counts, key) {
  return counts.reduce((total, each) => total + each[key], 0);
}
