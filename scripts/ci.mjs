#!/usr/bin/env node
// @ts-check
/** All that must hold before a change lands: checks, tests, and the example's story; the last line sums them up. */
import { API_LEVELS } from '../example/emulator/story/models.mjs';
import { CHECKS } from './checks/checks.mjs';
import { checkJob } from './checks/run-check.mjs';
import { runAndCount } from './jobs/run.mjs';
import { setUp } from './setup.mjs';
import { suiteJob } from './suites/suite.mjs';
import { STORY, SUITES } from './suites/suites.mjs';

await runAndCount(async () => {
  await setUp({ apis: [API_LEVELS.min] });
  // Where nothing is known of how long they take, what plays on phones begins first.
  return [...[...SUITES, STORY].map(suiteJob), ...CHECKS.map(checkJob)];
});
