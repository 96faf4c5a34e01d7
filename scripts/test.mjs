#!/usr/bin/env node
// @ts-check
/** `npm test`: set-up, then every suite; the last line sums them up. */
import { API_LEVELS } from '../example/emulator/story/models.mjs';
import { runAndCount } from './jobs/run.mjs';
import { setUp } from './setup.mjs';
import { suiteJob } from './suites/suite.mjs';
import { SUITES } from './suites/suites.mjs';

await runAndCount(async () => {
  await setUp({ apis: [API_LEVELS.min] });
  return SUITES.map(suiteJob);
});
