// @ts-check
/** The manifests of apps, as the Android Gradle plugin and aapt2 make them. */
import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../../build/paths.mjs';
import { capture } from '../../build/run.mjs';
import { android14 } from '../android.mjs';
import { jars } from '../jars.mjs';
import { ANDROID } from '../vendors.mjs';
import { parseTree } from './tree.mjs';

const MERGER = 'com.android.tools.build:manifest-merger:32.4.1';
const APP = join(ROOT, 'example/emulator/phone/app/src/main');

/** The app's package. */
export const APP_PACKAGE = 'com.timpush.example';

/** @typedef {{ manifest: import('./tree.mjs').Element, rules: string }} App `rules`: the file of aapt2's shrinker rules */

/**
 * Makes the manifest of one app for each choice of vendors.
 *
 * @param {string} folder of all results, made anew
 * @param {string[]} choices comma-separated vendors
 * @returns {App[]} in the order of `choices`
 * @throws {Error} with the words of the tool that does not take a manifest
 */
export function makeApps(folder, choices) {
  rmSync(folder, { recursive: true, force: true });
  const main = join(ROOT, 'scripts/checks/manifests/MergeManifests.java');
  const merger = jars('manifest-merger', [MERGER]).join(delimiter);
  const manifest = join(APP, 'AndroidManifest.xml');
  capture('java', ['-cp', merger, main, ANDROID, manifest, APP_PACKAGE, folder, ...choices]);
  const resources = join(folder, 'resources.zip');
  capture('aapt2', ['compile', '--dir', join(APP, 'res'), '-o', resources]);
  return choices.map((choice) => link(join(folder, choice || 'none'), resources));
}

/** @param {string} folder @param {string} resources @returns {App} */
function link(folder, resources) {
  const [apk, rules] = [join(folder, 'app.ap_'), join(folder, 'rules.pro')];
  const manifest = ['--manifest', join(folder, 'AndroidManifest.xml'), '--proguard', rules];
  capture('aapt2', ['link', ...manifest, '-I', android14(), '-o', apk, resources]);
  const dump = capture('aapt2', ['dump', 'xmltree', '--file', 'AndroidManifest.xml', apk]);
  return { manifest: parseTree(dump), rules };
}
