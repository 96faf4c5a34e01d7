// @ts-check
import { join } from 'node:path';
import { test } from 'node:test';
import { Timeline } from '../story/timeline.mjs';
import { World } from '../story/world.mjs';

/** @typedef {import('node:test').TestContext} TestContext */

const FOLDER = join(import.meta.dirname, '../../../build/journeys');
/** Several times what the longest takes on a busy machine. */
const TIMEOUT_MS = 300_000;
/** What a failure shows of the timeline; the whole is in the journey's folder. */
const SHOWN_LINES = 40;

/**
 * A test with a cloud of its own; if it fails, it says what happened last.
 *
 * @param {string} title
 * @param {(world: World, context: TestContext) => Promise<void>} play
 */
export function journey(title, play) {
  test(title, { timeout: TIMEOUT_MS }, async (context) => {
    /** @type {string[]} */
    const lines = [];
    const timeline = new Timeline({ print: (line) => lines.push(line), color: false });
    const world = await World.open(join(FOLDER, title.replaceAll(/\W+/g, '-')), timeline);
    stories.set(world, lines);
    try {
      await told(world, context, () => play(world, context));
    } finally {
      await world.close();
    }
  });
}

/**
 * A part of a journey: a test of its own, which says what happened last if it fails.
 *
 * @param {World} world
 * @param {TestContext} context of the journey
 * @param {string} title
 * @param {() => Promise<void>} play
 */
export function part(world, context, title, play) {
  return context.test(title, (own) => told(world, own, play));
}

/** The timelines of journeys that go on. @type {WeakMap<World, string[]>} */
const stories = new WeakMap();

/** @param {World} world @param {TestContext} context @param {() => Promise<void>} play */
async function told(world, context, play) {
  const tell = () => {
    world.output.timeline.flush();
    for (const line of stories.get(world)?.slice(-SHOWN_LINES) ?? []) context.diagnostic(line);
  };
  context.signal.addEventListener('abort', tell);
  try {
    await play();
  } catch (error) {
    tell();
    throw error;
  } finally {
    context.signal.removeEventListener('abort', tell);
  }
}
