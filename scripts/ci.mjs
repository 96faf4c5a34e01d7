#!/usr/bin/env node
// @ts-check
/** All that must hold before a change lands: checks, tests, and the example's story; the last line sums them up. */
import { API_LEVELS } from '../example/emulator/story/models.mjs';
import { CHECKS } from './checks/checks.mjs';
import { checkJob } from './checks/run-check.mjs';
import { runAndCount } from './jobs/run.mjs';
import { setUp } from './setup.mjs';
import { suiteJob } from './suites/suite.mjs';
import { SUITES } from './suites/suites.mjs';

await runAndCount(async () => {
  await setUp({ apis: [API_LEVELS.min] });
  const story = suiteJob({
    name: 'Example',
    command: ['npm', 'run', '--silent', 'example'],
    after: 'Kotlin',
    read: ({ status }) => ({ passed: status === 0 ? 1 : 0, failed: 0, failures: [] }),
  });
  return [...CHECKS.map(checkJob), story, ...SUITES.map(suiteJob)];
});
