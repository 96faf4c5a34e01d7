#!/usr/bin/env node
// @ts-check
/**
 * `npm run check`: formatting, lints and generated files. Prints each check's outcome, and at last what those said that failed.
 */
import { CHECKS } from './checks/checks.mjs';
import { checkJob } from './checks/run-check.mjs';
import { run } from './jobs/run.mjs';
import { setUp } from './setup.mjs';

/** @returns {Promise<number>} the exit status */
async function main() {
  await setUp();
  const { failed } = await run(CHECKS.map(checkJob));
  console.log(
    failed === 0 ? `all ${CHECKS.length} checks hold` : `${failed} of ${CHECKS.length} checks failed`,
  );
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});
