#!/usr/bin/env node
// @ts-check
/**
 * Shrinks the library with R8 as an app with all vendors does, by the rules that it ships: what is found by name has to
 * survive. Without these rules it must not, or this would check nothing; and with no SDK linked R8 must not miss a class.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { capture } from '../build/run.mjs';
import { android14, classesOf, javaHome, moduleJar, sdkModules, show } from './android.mjs';
import { jars } from './jars.mjs';
import { makeApps } from './manifests/link.mjs';
import { all } from './manifests/tree.mjs';
import { report } from './report.mjs';
import { classesIn, missing, namesIn } from './shrinker/survivors.mjs';
import { files } from './sources.mjs';
import { vendors } from './vendors.mjs';

/** @typedef {import('./shrinker/survivors.mjs').Classes} Classes */
/** @typedef {{ name: string, modules: string[], rules: string[] }} Run of R8, on modules of the emulated phone */

const R8 = 'com.android.tools:r8:9.5.28';
const OUTPUT = join(ROOT, 'build/check/shrinker');
const APP_RULES = join(ROOT, 'scripts/checks/shrinker/app.pro');
const NO_RULES = join(ROOT, 'scripts/checks/shrinker/no-rules.pro');

/** @returns {string[]} problems */
function check() {
  rmSync(OUTPUT, { recursive: true, force: true });
  const known = vendors();
  const [app] = makeApps(join(OUTPUT, 'app'), [known.map(({ name }) => name).join()]);
  const apps = [app?.rules ?? '', APP_RULES];
  const ours = [join(ROOT, 'android/consumer-rules.pro'), ...known.map(({ rules }) => rules)];
  const linked = ['library', ...sdkModules()];
  const before = new Map(linked.flatMap((module) => [...classesIn(show(classesOf(module)))]));
  const entries = entriesOf(app?.manifest);
  const [shrunk, bare] = shrink([
    { name: 'all', modules: linked, rules: [...apps, ...ours] },
    { name: 'bare', modules: linked, rules: [...apps, NO_RULES] },
    { name: 'alone', modules: ['library'], rules: [...apps, ...ours] },
  ]);
  return [...missing(before, shrunk, entries), ...needless(missing(before, bare, entries), known)];
}

/** @param {import('./manifests/tree.mjs').Element} manifest @returns {import('./shrinker/survivors.mjs').Entry[]} */
function entriesOf(manifest) {
  const sources = files('android/src/*.kt', 'rust/bridge/src/*.rs', 'cpp/*.cpp');
  const names = namesIn(sources.map((path) => readFileSync(join(ROOT, path), 'utf8')));
  const components = all(manifest).map(({ attributes }) => attributes.name ?? '');
  return [
    { name: 'com.timpush.NativeEngine', members: /\bnative\b/ },
    { name: 'com.timpush.Platform', members: /./ },
    ...names.map((name) => ({ name, members: /Adapter\(android\.content\.Context\);$/ })),
    ...components.map((name) => ({ name, members: /^public [\w.]+\(\);$/ })),
  ];
}

/**
 * @param {Run[]} runs
 * @returns {Classes[]} what each leaves
 * @throws {Error} when R8 misses a class
 */
function shrink(runs) {
  const r8 = jars('r8', [R8]).join(delimiter);
  const main = join(ROOT, 'scripts/checks/shrinker/Shrink.java');
  const args = runs.flatMap((run) => ['---', ...argumentsOf(run)]).slice(1);
  capture('java', ['-cp', r8, main, ...args]);
  return runs.map(({ name }) => classesIn(show(join(OUTPUT, name))));
}

/** @param {Run} run */
function argumentsOf({ name, modules, rules }) {
  const result = join(OUTPUT, name);
  mkdirSync(result, { recursive: true });
  const libraries = [android14(), javaHome()].flatMap((path) => ['--lib', path]);
  const configurations = rules.flatMap((file) => ['--pg-conf', file]);
  return [
    '--release',
    '--classfile',
    ...libraries,
    '--output',
    result,
    ...configurations,
    ...modules.map(moduleJar),
  ];
}

/** Rules without which all of this would survive as well. @param {string[]} lost @param {{ name: string }[]} known */
function needless(lost, known) {
  const adapters = known.map(({ name }) => `com.timpush.vendor.${name}.`);
  return ['com.timpush.NativeEngine', 'com.timpush.Platform', ...adapters]
    .filter((name) => !lost.some((problem) => problem.startsWith(name)))
    .map((name) => `${name} survives without the rules, so this check says nothing about it`);
}

report(check);
