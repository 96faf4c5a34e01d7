// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../build/paths.mjs';
import { workflowFaults } from './workflow.mjs';

const TEXT = readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8');
const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

test('the release workflow calls what there is', () => {
  assert.deepEqual(workflowFaults(TEXT, MANIFEST), []);
  assert.ok(MANIFEST.files.includes('prebuilt.json'));
});

test('what it must not do', () => {
  const faults = (/** @type {string | RegExp} */ from, /** @type {string} */ to) =>
    workflowFaults(TEXT.replace(from, to), MANIFEST);
  assert.deepEqual(faults('build:native -- --ios', 'build:ios'), [
    'ios: package.json has no script build:ios',
  ]);
  assert.deepEqual(faults(/checkout@\S+/, 'checkout@v4'), [
    'android: actions/checkout@v4 is not pinned to a commit',
  ]);
  assert.deepEqual(faults('needs: ios', 'needs: iso'), ['publish: it waits for iso, which is no job']);
  assert.deepEqual(faults(' --provenance', ''), ['publish: it publishes without provenance']);
  assert.deepEqual(faults('      id-token: write\n', ''), [
    'publish: the job that publishes, and no other, needs id-token: write',
  ]);
  assert.deepEqual(faults('permissions:\n  contents: read\n\nenv', 'env'), [
    'it does not limit what its jobs may do',
  ]);
  assert.deepEqual(faults('run: npm pack', 'run: npm login'), ['publish: npm login is not expected here']);
  assert.throws(() => faults('jobs:', 'jobs: ['));
});
