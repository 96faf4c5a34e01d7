// @ts-check
import { join } from 'node:path';
import { test } from 'node:test';
import { Timeline } from '../story/timeline.mjs';
import { World } from '../story/world.mjs';

const FOLDER = join(import.meta.dirname, '../../../build/journeys');

/**
 * A test with a cloud of its own, whose timeline is shown if it fails.
 *
 * @param {string} title
 * @param {(world: World, context: import('node:test').TestContext) => Promise<void>} play
 */
export function journey(title, play) {
  test(title, async (context) => {
    const timeline = new Timeline({ print: (line) => context.diagnostic(line), color: false });
    const world = await World.open(join(FOLDER, title.replaceAll(/\W+/g, '-')), timeline);
    try {
      await play(world, context);
    } finally {
      await world.close();
    }
  });
}
