// @ts-check
import { isDeepStrictEqual } from 'node:util';

/** A step of the story that went another way. */
export class StoryDiffers extends Error {}

/** Compares what happens with what the story says, and writes both into the timeline. */
export class Checks {
  /** @param {import('./timeline.mjs').Timeline} timeline */
  constructor(timeline) {
    this.timeline = timeline;
    this.passed = 0;
  }

  /**
   * @param {string} what
   * @param {unknown} seen
   * @param {unknown} expected
   * @throws {StoryDiffers}
   */
  equal(what, seen, expected) {
    if (!isDeepStrictEqual(seen, expected)) {
      const text = `${what}: expected ${JSON.stringify(expected)}, saw ${JSON.stringify(seen)}`;
      this.timeline.add('✗ differs', text);
      throw new StoryDiffers(text);
    }
    this.passed += 1;
    this.timeline.add('✓ checked', what);
  }

  /** @param {string} what @param {boolean} holds @param {unknown} seen */
  that(what, holds, seen) {
    this.equal(what, holds || seen, true);
  }
}
