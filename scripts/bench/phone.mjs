// @ts-check
import { logIn, phoneWithApp, SILENT_APP } from '../../example/emulator/journeys/phones.mjs';
import { Timeline } from '../../example/emulator/story/timeline.mjs';
import { World } from '../../example/emulator/story/world.mjs';
import { withLock } from '../build/lock.mjs';
import { measureCalls } from './calls.mjs';
import { measureOptions } from './options.mjs';
import { measureStart } from './start.mjs';
import { measureTaps } from './taps.mjs';

/**
 * Measures what needs a whole phone, on an emulated one whose app is logged in and registered.
 *
 * @param {import('./results.mjs').Results} results
 * @param {string} folder of the phone's files; emptied first
 */
export async function measureOnPhone(results, folder) {
  await withLock(`${folder}.lock`, async () => {
    const world = await World.open(folder, new Timeline({ print: () => {} }));
    try {
      await measureIn(world, results);
    } finally {
      await world.close();
    }
  });
}

/** @param {World} world @param {import('./results.mjs').Results} results */
async function measureIn(world, results) {
  // No listener of the app's own: the tap's one handler is the one that is timed.
  const phone = await phoneWithApp(world, { globals: SILENT_APP });
  const { code, desc } = await logIn(phone);
  if (code !== 0) {
    throw new Error(`the phone is not registered: ${code} ${desc}`);
  }
  await phone.js('watchTaps');
  await results.add('calls from JavaScript', () => measureCalls(phone));
  await results.add('offline push options', () => measureOptions(phone));
  await results.add('tap to JavaScript', () => measureTaps(world, phone));
  await results.add('start of the engine', () => measureStart(phone));
}
