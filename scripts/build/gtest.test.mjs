// @ts-check
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { ofScript } from '../suites/outcomes.mjs';
import { runTests } from './gtest.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gtest-'));
});
afterEach(() => {
  mock.restoreAll();
  rmSync(folder, { recursive: true });
});

/** A program that writes this report, or dies. @param {string} name @param {object} [report] */
function program(name, report) {
  const path = join(folder, name);
  const body = report ? `cat > "$0.json" <<'END'\n${JSON.stringify(report)}\nEND` : 'kill -ABRT $$';
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** @param {string[]} programs */
function outcomeOf(programs) {
  /** @type {string[]} */
  const lines = [];
  mock.method(console, 'log', (/** @type {string} */ line) => lines.push(line));
  const counts = runTests(programs);
  mock.restoreAll();
  return { counts, failures: ofScript({ status: 0, lines }).failures };
}

test('failures are told with their place; a program that dies is one', () => {
  const bad = {
    name: 'bad',
    classname: 'Taps',
    file: 'taps.cpp',
    line: 9,
    failures: [{ failure: '1 != 2' }],
  };
  const good = { name: 'good', classname: 'Taps', file: 'taps.cpp', line: 3 };
  const report = { tests: 2, failures: 1, testsuites: [{ testsuite: [good, bad] }] };
  assert.deepEqual(outcomeOf([program('taps', report), program('dead')]), {
    counts: { passed: 1, failed: 2 },
    failures: [
      { name: 'Taps.bad', message: '1 != 2', place: 'taps.cpp:9' },
      { name: 'dead', message: 'ended with SIGABRT' },
    ],
  });
});
