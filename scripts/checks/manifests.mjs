#!/usr/bin/env node
// @ts-check
/** Merges and links the manifest of an app with each vendor, with all and with none, and checks what it then contains. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { classesOf, show } from './android.mjs';
import { APP_PACKAGE, makeApps } from './manifests/link.mjs';
import { complete, components, exactly, namesIn, places, sum } from './manifests/rules.mjs';
import { report } from './report.mjs';
import { ANDROID, vendors } from './vendors.mjs';

const PLACEHOLDER = /\$\{(?!applicationId\})(\w+)}/g;

/** @returns {string[]} problems */
function check() {
  const known = vendors();
  const names = known.map(({ name }) => name);
  const apps = makeApps(join(ROOT, 'build/check/manifests'), ['', names.join(), ...names]);
  const [none, together, ...alone] = apps.map(({ manifest }) => places(manifest));
  const main = readFileSync(join(ANDROID, 'main/AndroidManifest.xml'), 'utf8');
  const sources = { superclasses: superclasses(), texts: [main, ...known.map(({ manifest }) => manifest)] };
  return [
    ...apps.flatMap(({ manifest }) => complete(manifest)),
    ...known.flatMap(({ name, manifest }, index) =>
      exactly({ name, names: namesIn(manifest, APP_PACKAGE), without: none, alone: alone[index] }),
    ),
    ...sum(together, [none, ...alone]),
    ...apps.flatMap(({ manifest }) => components(manifest, sources)),
    ...known.flatMap(documented),
  ];
}

/** Of each class of the package. @returns {Map<string, string>} */
function superclasses() {
  const classes = show(classesOf('library')).matchAll(/^.*\bclass (\S+)(?: extends ([\w.$]+))?.*\{$/gm);
  return new Map([...classes].map(([, name = '', superclass]) => [name, superclass ?? 'java.lang.Object']));
}

/** What an app has to set is in both READMEs. @param {import('./vendors.mjs').Vendor} vendor */
function documented({ manifest }) {
  return ['README.md', 'README.zh-CN.md'].flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const placeholders = [...manifest.matchAll(PLACEHOLDER)].map(([, placeholder = '']) => placeholder);
    return placeholders
      .filter((placeholder) => !text.includes(placeholder))
      .map((placeholder) => `${file} does not say that an app sets ${placeholder}`);
  });
}

report(check);
