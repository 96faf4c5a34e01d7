// @ts-check
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Durations } from './durations.mjs';

test('the next run knows how long a job took, also one that broke', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'durations-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'logs/seconds.json');
  const durations = new Durations(path);
  const outcome = { passed: 1, failed: 0, failures: [] };
  const slow = durations.measured({ name: 'slow', run: () => sleep(40, outcome) });
  const broken = durations.measured({ name: 'broken', run: () => Promise.reject(new Error('no')) });
  assert.equal(await slow.run(), outcome);
  await assert.rejects(broken.run(), /no/);
  durations.save();

  const later = new Durations(path);
  assert.ok(later.of('slow') >= 0.03 && later.of('slow') < later.of('never run'));
  assert.ok(later.of('broken') < later.of('slow'));
});
