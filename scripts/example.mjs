#!/usr/bin/env node
// @ts-check
/** `npm run example`: set-up, then the story; with TIMPUSH_READY in the environment the story alone. */
import { HELP, parseOptions } from '../example/emulator/story/options.mjs';
import { play } from '../example/emulator/story/play.mjs';
import { setUp } from './setup.mjs';

/** @returns {Promise<number>} the exit status */
async function main() {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (!process.env.TIMPUSH_READY) {
    await setUp({ apis: [options.api] });
  }
  return play(options);
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});
