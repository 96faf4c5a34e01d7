// @ts-check
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../build/paths.mjs';
import { capture } from '../../build/run.mjs';

const FOLDER = join(ROOT, 'build/check/package');
/** Where the release puts the prebuilt library. */
export const PREBUILT = 'ios/prebuilt/TimPushEngine.xcframework';

/** The package as npm would pack it, in a folder. */
export function stagePackage() {
  rmSync(FOLDER, { recursive: true, force: true });
  const packed = capture('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT });
  const [{ files }] = JSON.parse(packed);
  for (const { path } of files) {
    const target = join(FOLDER, path);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(ROOT, path), target);
  }
  rmSync(join(FOLDER, PREBUILT), { recursive: true, force: true });
  return FOLDER;
}

/** As a release does. @param {string} folder of the package @param {string} xcframework */
export function addLibrary(folder, xcframework) {
  cpSync(xcframework, join(folder, PREBUILT), { recursive: true });
}
