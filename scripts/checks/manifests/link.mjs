// @ts-check
/** The manifests of apps, as the Android Gradle plugin and aapt2 make them. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const [manifest, apk, rules] = ['AndroidManifest.xml', 'app.ap_', 'rules.pro'].map((name) =>
    join(folder, name),
  );
  const inputs = ['-I', android14(), '-o', apk, resources];
  capture('aapt2', ['link', '--manifest', withoutQueries(manifest), '--proguard', rules, ...inputs]);
  capture('aapt2', ['link', '--manifest', manifest, '--warn-manifest-validation', ...inputs]);
  const dump = capture('aapt2', ['dump', 'xmltree', '--file', 'AndroidManifest.xml', apk]);
  return { manifest: parseTree(dump), rules };
}

/** Debian's aapt2 is older than queries, and would refuse them. @param {string} manifest @returns {string} a copy's path */
function withoutQueries(manifest) {
  const copy = manifest.replace(/\.xml$/, '-without-queries.xml');
  writeFileSync(copy, readFileSync(manifest, 'utf8').replace(/<queries>.*?<\/queries>/gs, ''));
  return copy;
}
