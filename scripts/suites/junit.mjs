#!/usr/bin/env node
// @ts-check
/** Runs the JUnit tests of the emulated phone's modules; prints each failure, and counts in the last line. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { test } from '../build/phone.mjs';
import { countsOf, failuresIn } from './junit-report.mjs';
import { failureLine } from './outcomes.mjs';

const MODULES = join(ROOT, 'build/phone');

/** Reports of an earlier run would be counted again. */
for (const folder of reportFolders()) {
  rmSync(folder, { recursive: true });
}
await test().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
const reports = reportFolders().flatMap(reportsIn);
for (const failure of reports.flatMap(failuresIn)) {
  console.log(failureLine(failure));
}
const counts = reports.map(countsOf);
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

/** @param {import('./junit-report.mjs').Counts[]} counts @param {'passed' | 'failed'} key */
function sum(counts, key) {
  return counts.reduce((total, each) => total + each[key], 0);
}
