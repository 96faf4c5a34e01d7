// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/build/paths.mjs';
import { MODELS } from '../emulator/story/models.mjs';
import { leave, picturePath, send, turnOn } from '../emulator/story/scene.mjs';
import { Timeline } from '../emulator/story/timeline.mjs';
import { eventually } from '../emulator/story/wait.mjs';
import { World } from '../emulator/story/world.mjs';
import { save } from './images.mjs';

/** One phone of each vendor, by the name that `npm run example` knows it by. */
const PHONES = ['xiaomi', 'huawei', 'honor', 'oppo', 'vivo', 'meizu', 'pixel', 'iphone'];

/**
 * Sends a push to an emulated phone of each vendor and photographs what it shows.
 *
 * @returns {Promise<string[]>} the paths of the pictures
 */
export async function photographNotifications() {
  const world = await World.open(join(ROOT, 'build/example/notifications'), new Timeline());
  const paths = [];
  try {
    const denny = world.phone('denny');
    await turnOn(denny, 'denny');
    for (const name of PHONES) {
      paths.push(save(`notifications-${name}.png`, await photograph(world, denny, name)));
    }
  } finally {
    await world.close();
  }
  return paths;
}

/** @param {World} world @param {import('../emulator/story/phone.mjs').Phone} denny @param {string} name */
async function photograph(world, denny, name) {
  const model = /** @type {import('../emulator/story/models.mjs').Model} */ (MODELS[name]);
  const phone = world.phone('vinson', { model });
  const picture = picturePath(world.folder);
  rmSync(phone.options.storage, { recursive: true, force: true });
  await turnOn(phone, 'vinson');
  await leave(world, phone);
  const message = {
    text: `Hello, ${model.name ?? model.model}!`,
    title: '',
    desc: '',
    ext: '',
  };
  await send(denny, /** @type {any} */ (message));
  const shade = await eventually(
    () => phone.shade(picture),
    (entries) => entries.length > 0,
  );
  await phone.kill();
  if (shade.length === 0) {
    throw new Error(`the ${name} shows no notification`);
  }
  return readFileSync(picture);
}
