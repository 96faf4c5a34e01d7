// @ts-check
import { join, relative } from 'node:path';
import { Timeline } from '../timeline.mjs';
import { World } from '../world.mjs';
import { beginsWith, diagnose, diagnoseUntil, errorsIn } from './diagnosis.mjs';
import { KINDS, phoneOf } from './kinds.mjs';
import { Stage } from './stage.mjs';

/** @typedef {import('./kinds.mjs').Kind} Kind */

/**
 * Breaks one thing on a phone and prints what `diagnose()` says of it.
 *
 * @param {string} name of the kind
 * @param {string} folder Emptied first.
 * @param {string} language of the report
 * @returns {Promise<number>} 0 if the first error is the one that was made, else 1
 */
export async function playBreak(name, folder, language) {
  const kind = /** @type {Kind} */ (KINDS[name]);
  const timeline = new Timeline();
  const world = await World.open(folder, timeline);
  try {
    return await breakAndDiagnose(world, kind, language);
  } finally {
    await world.close();
    console.log(`Log of everything: ${relative(process.cwd(), join(folder, 'full.log'))}`);
  }
}

/** @param {World} world @param {Kind} kind @param {string} language */
async function breakAndDiagnose(world, kind, language) {
  const { timeline } = world.output;
  const launchedAlone = kind.begins === 'launched';
  timeline.heading(launchedAlone ? 'A phone with the app' : 'A phone that works');
  const stage = new Stage(world, phoneOf(kind));
  await stage.launch();
  if (!launchedAlone) {
    await stage.register();
  }
  timeline.heading(`What is wrong: ${kind.what}`);
  await kind.breaks(stage);
  const [first] = errorsIn(await diagnoseUntil(stage.phone, (diagnosis) => beginsWith(diagnosis, kind.code)));
  const { report } = await diagnose(stage.phone, language);
  timeline.heading('What diagnose() says');
  console.log(`\n${report}\n`);
  const { line, status } = verdict(kind, first?.code);
  console.log(line);
  return status;
}

/** What the first error is worth, as a line and as an exit status. @param {Pick<Kind, 'code'>} kind @param {string | undefined} seen */
export function verdict({ code }, seen) {
  return seen === code
    ? { line: `Its first error is the cause: ${code}.`, status: 0 }
    : { line: `Its first error is ${seen ?? 'none'}; the cause is ${code}.`, status: 1 };
}
