// @ts-check
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../build/paths.mjs';
import { isPrebuilt, packageFiles } from '../package/file-list.mjs';

const FOLDER = join(ROOT, 'build/check/package');
/** Where the release puts the prebuilt library. */
export const PREBUILT = 'ios/prebuilt/TimPushEngine.xcframework';

/** The package as npm packs it, in a folder, without what is made for JavaScript. */
export function stagePackage() {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const path of packageFiles().filter((each) => !each.startsWith('lib/') && !isPrebuilt(each))) {
    const target = join(FOLDER, path);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(ROOT, path), target);
  }
  return FOLDER;
}

/** As a release does. @param {string} folder of the package @param {string} xcframework */
export function addLibrary(folder, xcframework) {
  cpSync(xcframework, join(folder, PREBUILT), { recursive: true });
}
