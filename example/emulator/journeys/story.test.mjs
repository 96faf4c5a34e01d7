// @ts-check
import assert from 'node:assert/strict';
import { Checks } from '../story/checks.mjs';
import { parseOptions } from '../story/options.mjs';
import { playSteps } from '../story/play.mjs';
import { journey } from './journey.mjs';

journey('the story goes as told on a Redmi with Android 7', async (world) => {
  const checks = new Checks(world.output.timeline);
  await playSteps({
    world,
    checks,
    options: parseOptions(['--phone', 'redmi', '--api', '24', '--title', '晚饭 🍜']),
  });
  assert.ok(checks.passed > 10);
});
