// @ts-check
/** How an app of the newest React Native finds the Swift package, by React Native's own scripts. */
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { REACT_NATIVE, ROOT } from '../../build/paths.mjs';
import { capture } from '../../build/run.mjs';

const SCRIPTS = join(REACT_NATIVE, 'scripts/spm');
const APP = join(ROOT, 'build/check/spm-app');
const NAME = 'react-native-timpush';

/** What React Native gives to a module, as package/product. @returns {string[]} */
export function productsForModules() {
  const names = createRequire(import.meta.url)(join(SCRIPTS, 'spm-utils.js'));
  const of = (/** @type {string} */ owner, /** @type {string[]} */ products) =>
    products.map((product) => `${owner}/${product}`);
  return [
    ...of(names.REACT_NATIVE_PACKAGE_NAME, names.REACT_NATIVE_PRODUCTS),
    ...of(names.REACT_CODEGEN_PACKAGE_NAME, names.REACT_CODEGEN_PRODUCTS),
  ];
}

/**
 * Lets React Native link the package into an app.
 *
 * @param {string} folder of the package
 * @param {string[]} paths of the packages that Package.swift depends on
 */
export function autolinkingFaults(folder, paths) {
  const generated = join(APP, 'build/generated/autolinking');
  rmSync(APP, { recursive: true, force: true });
  mkdirSync(generated, { recursive: true });
  writeFileSync(join(APP, 'package.json'), '{"name":"app"}');
  const ios = { podspecPath: join(folder, `${NAME}.podspec`), configurations: [], scriptPhases: [] };
  const dependencies = { [NAME]: { name: NAME, root: folder, platforms: { ios } } };
  writeFileSync(join(generated, 'autolinking.json'), JSON.stringify({ root: APP, dependencies }));
  const roots = ['--app-root', APP, '--react-native-root', REACT_NATIVE];
  capture('node', [join(SCRIPTS, 'generate-spm-autolinking.js'), ...roots]);
  return linkFaults(generated, folder, paths);
}

/** @param {string} generated @param {string} folder @param {string[]} paths */
function linkFaults(generated, folder, paths) {
  const { swiftpmConfig } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const link = join(generated, 'libs', swiftpmConfig.name);
  const manifest = readFileSync(join(generated, 'Package.swift'), 'utf8');
  const product = `.product(name: "${swiftpmConfig.name}", package: "${swiftpmConfig.name}")`;
  const expected = ['build/xcframeworks', 'build/generated/ios'].map((path) => join(APP, path));
  const found = paths.map((path) => resolve(link, path));
  return [
    ...(manifest.includes(product) ? [] : [`React Native does not link ${swiftpmConfig.name}`]),
    ...(realpathSync(link) === realpathSync(folder) ? [] : [`${link} is not the package`]),
    ...expected
      .filter((path) => !found.includes(path))
      .map((path) => `Package.swift: no path leads to ${path}`),
  ];
}
