#!/usr/bin/env node
import { buildPrebuilt } from './build/prebuilt.mjs';
// @ts-check
/**
 * `npm run check`: formatting, lints and generated files. Prints each check's outcome, and at last what those said that failed.
 */
import { CHECKS } from './checks/checks.mjs';
import { runChecks } from './checks/run-check.mjs';
import { setUp } from './setup.mjs';
import { recap } from './suites/recap.mjs';

/** @returns {Promise<number>} the exit status */
async function main() {
  await setUp();
  await buildPrebuilt({ quick: true });
  const failures = await runChecks(CHECKS);
  console.log(recap(failures).join('\n'));
  const failed = new Set(failures.map(({ name }) => name)).size;
  console.log(
    failed === 0 ? `all ${CHECKS.length} checks hold` : `${failed} of ${CHECKS.length} checks failed`,
  );
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});
