#!/usr/bin/env node
// @ts-check
/** `npm run bench`: set-up, then one table, which is also written to build/bench/bench.json. */
import { join } from 'node:path';
import { measureEngine } from './bench/engine.mjs';
import { measureJavaScript } from './bench/javascript.mjs';
import { measurePayloads } from './bench/payloads.mjs';
import { measureOnPhone } from './bench/phone.mjs';
import { Results } from './bench/results.mjs';
import { measureSize } from './bench/size.mjs';
import { ROOT } from './build/paths.mjs';
import { setUp } from './setup.mjs';

const FOLDER = join(ROOT, 'build/bench');

/** @returns {Promise<number>} the exit status: 1 if something could not be measured */
async function main() {
  await setUp();
  const results = new Results();
  await results.add('an emulated phone', () => measureOnPhone(results, join(FOLDER, 'phone')));
  await results.add('engine inputs per second', measureEngine);
  await results.add('tap payloads', measurePayloads);
  await results.add('size', () => measureSize(FOLDER));
  await results.add('JavaScript', () => measureJavaScript(FOLDER));
  console.log(results.table());
  results.save(join(FOLDER, 'bench.json'));
  return results.failed ? 1 : 0;
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});
