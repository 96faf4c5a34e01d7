// @ts-check
import { join, relative } from 'node:path';
import { withLock } from '../../../scripts/build/lock.mjs';
import { playAll } from './all.mjs';
import { playBreak } from './break/play.mjs';
import { Checks } from './checks.mjs';
import { picturePath } from './scene.mjs';
import { playSteps } from './story.mjs';
import { Timeline } from './timeline.mjs';
import { World } from './world.mjs';

const FOLDER = join(import.meta.dirname, '../../../build/story');

const INTRODUCTION = `
An offline push of Tencent IM, from login to the opened chat. Each phone is a process with Android's framework (an iPhone:
with what stands in for Apple's), a JavaScript engine and the library as it ships; the cloud plays the IM service and the
vendors' push services. Seconds since the start:
`;

/**
 * Plays the story and prints its timeline.
 *
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<number>} 0 if every step went as told, else 1
 */
export async function play(options) {
  let status = 1;
  await withLock(`${FOLDER}.lock`, async () => {
    status = await playOne(options);
  });
  return status;
}

/** @param {import('./options.mjs').Options} options @returns {Promise<number>} */
function playOne(options) {
  if (options.break) {
    return playBreak(options.break, join(FOLDER, 'break'), options.language);
  }
  return options.all ? playAll(options, join(FOLDER, 'all')) : playAlone(options);
}

/** @param {import('./options.mjs').Options} options */
async function playAlone(options) {
  console.log(INTRODUCTION);
  const timeline = new Timeline();
  const checks = new Checks(timeline);
  const world = await World.open(FOLDER, timeline);
  const problem = await playSteps({ world, checks, options, seen: {} }).catch((error) => error);
  conclude(timeline, checks, problem);
  timeline.end();
  await (options.keep ? untilInterrupted() : undefined);
  await world.close();
  return problem ? 1 : 0;
}

function untilInterrupted() {
  console.log('The cloud and the phones go on until Ctrl-C.');
  return new Promise(() => {});
}

/** @param {Timeline} timeline @param {Checks} checks @param {Error | undefined} problem */
function conclude(timeline, checks, problem) {
  timeline.heading(
    problem ? `The story differs: ${problem.message}` : `The story went as told: ${checks.passed} checks.`,
  );
  console.log(`Picture of the shade: ${shown(picturePath(FOLDER))}`);
  console.log(`Log of everything:    ${shown(join(FOLDER, 'full.log'))}`);
}

/** @param {string} path */
function shown(path) {
  return relative(process.cwd(), path);
}
