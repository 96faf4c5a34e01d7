// @ts-check
/**
 * Package.swift against the files of the package and React Native's autolinking. Not checked, for want of Swift: that it
 * compiles beyond what calls.mjs knows, and that packages of others resolve.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MINIMUM_IOS } from '../../../build/ios/bridge.mjs';
import { importsNotOnPath, isCompiled, isHeader } from '../includes.mjs';
import { argument, list, named, text } from './arguments.mjs';
import { readManifest } from './manifest.mjs';

const NAME = 'Package.swift';
const FIRST_LINE = /^\/\/ swift-tools-version: \d+\.\d+$/m;

/**
 * @param {string} folder of the package
 * @param {{ compiled: string[], products: string[] }} expected `compiled`: the podspec's sources; `products`: what React
 *   Native has for a module, as package/product
 */
export function swiftFaults(folder, expected) {
  const source = readFileSync(join(folder, NAME), 'utf8');
  const manifest = manifestOf(folder);
  const { swiftpmConfig } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const target = named(manifest, 'targets', 'target', swiftpmConfig.name);
  const library = named(manifest, 'products', 'library', swiftpmConfig.name);
  const engine = named(manifest, 'targets', 'binaryTarget', 'TimPushEngine');
  return [
    ...(source.search(FIRST_LINE) === 0 ? [] : ['does not start with the version of the tools']),
    ...differences(
      'iOS',
      [MINIMUM_IOS],
      list(manifest, 'platforms').map((each) => text(each, '_')),
    ),
    ...differences('targets of the library', [swiftpmConfig.name], list(library, 'targets').map(String)),
    ...dependencyFaults(manifest, target, expected.products),
    ...pathFaults(folder, target, text(engine, 'path')),
    ...sourceFaults(folder, target, expected.compiled),
  ].map((fault) => `${NAME}: ${fault}`);
}

/** The paths of the packages of the app that it depends on. @param {string} folder @returns {string[]} */
export function localPackages(folder) {
  const manifest = manifestOf(folder);
  return list(manifest, 'dependencies')
    .map((each) => argument(each, 'path'))
    .filter((path) => typeof path === 'string');
}

/** @param {string} folder */
function manifestOf(folder) {
  const manifest = readManifest(readFileSync(join(folder, NAME), 'utf8')).get('package');
  if (!manifest) throw new Error(`${NAME}: defines no package`);
  return manifest;
}

/** @param {import('./manifest.mjs').Value} manifest @param {import('./manifest.mjs').Call} target @param {string[]} products */
function dependencyFaults(manifest, target, products) {
  const packages = list(manifest, 'dependencies').map(identity);
  const used = list(target, 'dependencies').filter((each) => typeof each !== 'string');
  const shown = used.map((each) => `${text(each, 'package')}/${text(each, 'name')}`);
  const strange = used.map((each) => text(each, 'package')).filter((name) => !packages.includes(name));
  return [
    ...strange.map((name) => `${name} is no package that it depends on`),
    ...products
      .filter((product) => !shown.includes(product))
      .map((product) => `does not depend on ${product}`),
  ];
}

/** As SwiftPM calls a package. @param {import('./manifest.mjs').Value} dependency */
function identity(dependency) {
  const name = argument(dependency, 'name');
  const url = argument(dependency, 'url');
  return String(name ?? String(url).replace(/^.*\/|\.git$/g, ''));
}

/** @param {string} folder @param {import('./manifest.mjs').Call} target @param {string} engine */
function pathFaults(folder, target, engine) {
  const resources = list(target, 'resources').map((each) => text(each, '_'));
  const paths = [
    engine,
    ...resources,
    ...list(target, 'sources').map(String),
    ...searchPaths(target, 'cSettings'),
  ];
  return [
    ...[...paths, ...list(target, 'exclude').map(String)]
      .filter((path) => !existsSync(join(folder, path)))
      .map((path) => `there is no ${path}`),
    ...publicHeaderFaults(folder, text(target, 'publicHeadersPath'), text(target, 'name')),
    ...differences('paths of C++', searchPaths(target, 'cSettings'), searchPaths(target, 'cxxSettings')),
  ];
}

/** @param {string} folder @param {string} path @param {string} module */
function publicHeaderFaults(folder, path, module) {
  const map = readFileSync(join(folder, path, 'module.modulemap'), 'utf8');
  const headers = [...map.matchAll(/header "([^"]+)"/g)].map(([, header = '']) => header);
  const forwarded = headers.map((header) => join(path, header));
  return [
    ...differences('headers of the module', [`${module}/TimPush.h`], headers),
    ...(map.startsWith(`module ${module} {`) ? [] : [`the module map is not ${module}'s`]),
    ...importsNotOnPath(folder, forwarded, []),
  ];
}

/** @param {string} folder @param {import('./manifest.mjs').Call} target @param {string[]} compiled */
function sourceFaults(folder, target, compiled) {
  const excluded = list(target, 'exclude').map(String);
  const isExcluded = (/** @type {string} */ path) =>
    excluded.some((each) => path === each || path.startsWith(`${each}/`));
  const files = list(target, 'sources')
    .flatMap((source) => filesBelow(folder, String(source)))
    .filter((path) => !isExcluded(path));
  const paths = searchPaths(target, 'cxxSettings');
  const own = paths.filter((path) => !isExcluded(path));
  const published = text(target, 'publicHeadersPath');
  const headers = files.filter((path) => isHeader(path) && !path.startsWith(`${published}/`));
  return [
    ...differences('sources', compiled, files.filter(isCompiled)),
    ...differences('folders of headers', [...new Set(headers.map((path) => dirname(path)))], own),
    ...importsNotOnPath(folder, files.filter(isCompiled).concat(headers), paths),
  ];
}

/** @param {import('./manifest.mjs').Call} target @param {string} settings */
function searchPaths(target, settings) {
  const calls = list(target, settings).filter((each) => typeof each === 'object' && 'call' in each);
  return calls.filter((each) => each.call === 'headerSearchPath').map((each) => text(each, '_'));
}

/** @param {string} folder @param {string} path @returns {string[]} */
function filesBelow(folder, path) {
  if (!statSync(join(folder, path)).isDirectory()) return [path];
  return readdirSync(join(folder, path)).flatMap((name) => filesBelow(folder, `${path}/${name}`));
}

/** @param {string} what @param {string[]} wanted @param {string[]} found */
function differences(what, wanted, found) {
  return [
    ...wanted.filter((each) => !found.includes(each)).map((each) => `${what}: ${each} is missing`),
    ...found.filter((each) => !wanted.includes(each)).map((each) => `${what}: ${each} is one too many`),
  ];
}
