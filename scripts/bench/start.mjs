// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NATIVE_BUILD, ROOT } from '../build/paths.mjs';
import { capture } from '../build/run.mjs';
import { median } from './median.mjs';

const PHONE_BOOTS = 5;
const LIBRARY_STARTS = 15;
const MAIN = 'com.timpush.emulator.LibraryStart';

/**
 * Starts with the state that a phone has saved after its registration: of the library alone, and of the app's process
 * on the phone, most of which is the emulator's own work.
 *
 * @param {import('../../example/emulator/story/phone.mjs').Phone} phone
 * @returns {Promise<import('./results.mjs').Measured[]>}
 */
export async function measureStart(phone) {
  const whole = await processStarts(phone);
  const library = libraryStarts(join(phone.options.storage, 'app/files/timpush'));
  return [
    { name: 'library is loaded → engine has restored its state', value: median(library), unit: 'ms' },
    { name: "app's process begins on the emulated phone → the same", value: median(whole), unit: 'ms' },
  ];
}

/** @param {import('../../example/emulator/story/phone.mjs').Phone} phone */
async function processStarts(phone) {
  /** @type {number[]} */
  const times = [];
  for (let boot = 0; boot < PHONE_BOOTS; boot += 1) {
    await phone.kill();
    await phone.boot();
    times.push(await phone.beginProcess());
  }
  await phone.kill();
  return times;
}

/** @param {string} stateFolder */
function libraryStarts(stateFolder) {
  const classPath = readFileSync(join(ROOT, 'build/phone/classpath.txt'), 'utf8').trim();
  const command = ['-cp', classPath, `-Djava.library.path=${NATIVE_BUILD}`, MAIN, stateFolder];
  return Array.from({ length: LIBRARY_STARTS }, () => Number(capture('java', command)));
}
