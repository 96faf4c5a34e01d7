// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { extOf, leave, sender } from './cloud-side.mjs';
import { journey } from './journey.mjs';
import {
  logIn,
  openedChats,
  registeredPhone,
  registration,
  restart,
  SILENT_APP,
  shadeWith,
} from './phones.mjs';

const KEPT = 100;
const TAPPED = 150;
const QUIET_MS = 1000;

/** @param {any[]} opened */
function numbersOf(opened) {
  return opened.map(({ tap }) => JSON.parse(tap.ext).number);
}

/** A phone whose app is dead and whose shade shows so many notifications. @param {import('../story/world.mjs').World} world @param {number} count */
async function phoneWithShade(world, count) {
  const phone = await registeredPhone(world);
  await phone.kill();
  const denny = await sender(world);
  for (let number = 0; number < count; number += 1) {
    await denny.send('vinson', extOf('denny', number));
  }
  await phone.boot();
  assert.equal((await shadeWith(phone, count)).length, count);
  return phone;
}

journey('a tap arrives once although the app is killed before JavaScript is up', async (world) => {
  const phone = await phoneWithShade(world, 1);
  await phone.tap(0, { globals: SILENT_APP });
  await restart(phone);
  assert.deepEqual(numbersOf(await openedChats(phone, 1)), [0]);
  await restart(phone);
  await sleep(QUIET_MS);
  assert.deepEqual(await phone.js('opened'), []);
});

journey('of 150 taps that nobody listens to, the newest 100 are kept, with a warning', async (world) => {
  const phone = await phoneWithShade(world, TAPPED);
  for (let tapped = 0; tapped < TAPPED; tapped += 1) {
    await phone.tap(0, { globals: SILENT_APP });
  }
  await sleep(QUIET_MS);
  await phone.js('listen');
  await openedChats(phone, KEPT);
  await sleep(QUIET_MS);
  // The newest notification is on top, so the last tap is on number 0.
  const newest = Array.from({ length: KEPT }, (_, index) => KEPT - 1 - index);
  assert.deepEqual(numbersOf(await phone.js('opened')), newest);
  assert.ok(
    (await registration(phone)).warnings.some((/** @type {any} */ { code }) => code === 'tapsDropped'),
  );
});

journey('a state folder that cannot be written costs a warning, not the push', async (world) => {
  const phone = world.phone('vinson');
  await phone.boot();
  const files = join(phone.options.storage, 'app/files');
  mkdirSync(files, { recursive: true });
  writeFileSync(join(files, 'timpush'), 'a file where the folder should be');
  await phone.launch();
  const { code } = await logIn(phone);
  assert.equal(code, 0);
  const { status, warnings } = await registration(phone);
  assert.equal(status, 'registered');
  assert.ok(warnings.some((/** @type {any} */ warning) => warning.code === 'stateNotSaved'));
  await leave(world, phone);
  await (await sender(world)).send('vinson', extOf('denny', 1));
  await shadeWith(phone, 1);
  await phone.tap();
  assert.deepEqual(numbersOf(await openedChats(phone, 1)), [1]);
});
