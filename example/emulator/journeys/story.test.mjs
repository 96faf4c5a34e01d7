// @ts-check
import assert from 'node:assert/strict';
import { Checks } from '../story/checks.mjs';
import { API_LEVELS } from '../story/models.mjs';
import { parseOptions } from '../story/options.mjs';
import { playSteps } from '../story/story.mjs';
import { journey } from './journey.mjs';

journey('the story goes as told on a Redmi with the oldest Android', async (world) => {
  const checks = new Checks(world.output.timeline);
  await playSteps({
    world,
    checks,
    options: parseOptions(['--phone', 'redmi', '--api', String(API_LEVELS.min), '--title', '晚饭 🍜']),
    seen: {},
  });
  assert.ok(checks.passed > 10);
});
