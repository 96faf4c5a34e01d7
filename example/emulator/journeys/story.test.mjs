// @ts-check
import assert from 'node:assert/strict';
import { Checks } from '../story/checks.mjs';
import { API_LEVELS, IOS_RELEASES } from '../story/models.mjs';
import { parseOptions } from '../story/options.mjs';
import { playSteps } from '../story/story.mjs';
import { journey } from './journey.mjs';

const REDMI = ['--phone', 'redmi', '--api', String(API_LEVELS.min)];
const IPHONES = ['--phone', 'iphone', '--from', 'iphone', '--ios', String(IOS_RELEASES.min)];

journey('the story goes as told on a Redmi with the oldest Android', (world) => goesAsTold(world, REDMI));

journey('the story goes as told between iPhones with the oldest iOS', (world) => goesAsTold(world, IPHONES));

/** @param {import('../story/world.mjs').World} world @param {string[]} phones */
async function goesAsTold(world, phones) {
  const checks = new Checks(world.output.timeline);
  await playSteps({ world, checks, options: parseOptions([...phones, '--title', '晚饭 🍜']), seen: {} });
  assert.ok(checks.passed > 10);
}
