// @ts-check

import { appendFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Checks } from './checks.mjs';
import { MODELS } from './models.mjs';
import { comparable, extOf } from './scene.mjs';
import { playSteps } from './story.mjs';
import { table } from './table.mjs';
import { Timeline } from './timeline.mjs';
import { World } from './world.mjs';

/** @typedef {import('./options.mjs').Options} Options */
/** @typedef {{ name: string, from: string }} Play vinson's phone and denny's. */
/** @typedef {Play & { model: import('./models.mjs').Model, seen: import('./scene.mjs').Seen, problem?: Error }} Outcome */

/** Stories that are played at the same time, of two phones each. */
const TOGETHER = 2;

/** Every phone is sent a message by a Xiaomi, and a Xiaomi by an iPhone as well. @type {Play[]} */
const PLAYS = [
  ...Object.keys(MODELS).map((name) => ({ name, from: 'xiaomi' })),
  { name: 'xiaomi', from: 'iphone' },
];

const HEAD = [
  'phone',
  'sender',
  'brand',
  'channel',
  'registered',
  'business ID',
  'pushed',
  'tapped',
  'ext received',
];

/**
 * Plays the story on every phone there is, and prints one table.
 *
 * @param {Options} options
 * @param {string} folder Each phone's timeline, picture and log go to a folder of its name in here.
 * @returns {Promise<number>} 0 if it went as told on every phone, else 1
 */
export async function playAll(options, folder) {
  console.log(`\nThe story of an offline push on ${Object.keys(MODELS).length} phones:\n`);
  const outcomes = await inTurn(PLAYS, (play) => playOn(play, options, folder));
  const rows = outcomes.map((outcome) => cells(outcome, extOf(options)));
  console.log(`\n${table([HEAD, ...rows])}\n`);
  console.log(`Timelines, pictures and logs: ${relative(process.cwd(), folder)}`);
  return outcomes.some(({ problem }) => problem) ? 1 : 0;
}

/**
 * The results of all, in the order of the plays.
 *
 * @template T
 * @param {Play[]} plays
 * @param {(play: Play) => Promise<T>} action
 */
async function inTurn(plays, action) {
  const waiting = [...plays.entries()];
  /** @type {T[]} */
  const results = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, play] = next;
      results[index] = await action(play);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, worker));
  return results;
}

/** @param {Play} play @param {Options} options @param {string} folder @returns {Promise<Outcome>} */
async function playOn({ name, from }, options, folder) {
  const title = `${name} from ${from}`;
  const own = join(folder, title.replaceAll(' ', '-'));
  const print = (/** @type {string} */ line) => appendFileSync(join(own, 'timeline.txt'), `${line}\n`);
  const timeline = new Timeline({ print, color: false });
  const world = await World.open(own, timeline);
  const model = modelOf(name);
  /** @type {import('./scene.mjs').Seen} */
  const seen = {};
  const started = Date.now();
  const played = { ...options, model, sender: modelOf(from) };
  const stage = { world, checks: new Checks(timeline), options: played, seen };
  const problem = await playSteps(stage).catch((error) => error);
  await world.close();
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(problem ? `✗ ${title}: ${problem.message}` : `✓ ${title}, ${seconds} s`);
  return { name, from, model, seen, problem };
}

/** @param {string} name @returns {import('./models.mjs').Model} */
function modelOf(name) {
  return /** @type {import('./models.mjs').Model} */ (MODELS[name]);
}

/** @param {Outcome} outcome @param {string} ext as sent */
function cells({ name, from, model, seen }, ext) {
  return [
    name,
    from,
    model.brand,
    seen.channel ?? '–',
    yes(seen.registered),
    String(seen.businessID ?? '–'),
    yes(seen.pushed),
    yes(seen.tapped),
    seen.ext === undefined ? '–' : yes(isDeepStrictEqual(comparable(seen.ext), comparable(ext))),
  ];
}

/** @param {boolean | undefined} holds */
function yes(holds) {
  return holds ? 'yes' : 'no';
}
