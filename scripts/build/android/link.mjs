// @ts-check
/** libtimpush.so of an app, linked on a machine without the NDK. It is for checks: an app's own build links what ships. */
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { capture } from '../run.mjs';
import { librarySettings } from './cmake-lists.mjs';
import { stubLibraries } from './stubs.mjs';
import { unwinder } from './unwinder.mjs';

const FOLDER = join(ROOT, 'build/check/android');

/**
 * @param {object} job
 * @param {import('./targets.mjs').Target} job.target
 * @param {string[]} job.objects
 * @param {string} job.archive of Rust
 * @param {string[]} job.libraries of React Native
 * @param {string[]} job.shipped what of these is as React Native ships it: it says what Android has
 * @param {string} job.output
 * @throws {Error} with the linker's words, as when a name is missing
 */
export function linkLibrary({ target, objects, archive, libraries, shipped, output }) {
  const folder = join(FOLDER, target.abi);
  const stubs = stubLibraries(target, shipped, join(folder, 'stubs'));
  const own = [...objects, archive, ...unwinder(target, join(folder, 'unwinder'))];
  const options = [
    '-shared',
    '-soname',
    'libtimpush.so',
    '--eh-frame-hdr',
    '--build-id',
    ...librarySettings().link,
  ];
  capture('ld.lld-22', [...options, ...own, '--as-needed', ...libraries, ...stubs, '-o', output]);
}
