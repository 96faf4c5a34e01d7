// @ts-check
/** The podspec against the files of the package, evaluated with React Native's own scripts. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MINIMUM_IOS } from '../../build/ios/bridge.mjs';
import { ROOT } from '../../build/paths.mjs';
import { importsNotFound, isHeader } from './includes.mjs';
import { PREBUILT } from './stage.mjs';

/**
 * @typedef {Record<string, Record<string, string[]>>} Found the files that each pattern of an attribute finds
 * @typedef {{ attributes: Record<string, any>, dependencies: string[][], files: Found }} Podspec
 */

const RUBY = join(ROOT, 'scripts/checks/ios/ruby');
const NAME = 'react-native-timpush.podspec';
const DEFAULT_IM = 'TXIMSDK_Plus_iOS_XCFramework';

/** @param {string} folder of the package @param {string} reactNative */
export function podspecFaults(folder, reactNative) {
  const plain = evaluate(folder, reactNative);
  const chosen = evaluate(folder, reactNative, { TIMPUSH_IM_POD: 'Other', TIMPUSH_IM_VERSION: '8.7.7201' });
  return [
    ...attributeFaults(plain),
    ...dependencyFaults(plain, [DEFAULT_IM]),
    ...dependencyFaults(chosen, ['Other', '8.7.7201']),
    ...patternFaults(plain),
    ...sourceFaults(plain, folder),
  ].map((fault) => `${NAME}: ${fault}`);
}

/** Whether it says what is wrong where the prebuilt library is missing. @param {string} folder @param {string} reactNative */
export function silenceOnMissingLibrary(folder, reactNative) {
  const { status, stderr } = run(folder, reactNative, {});
  const said = status !== 0 && stderr.includes(`${PREBUILT} is missing`);
  return said ? [] : [`${NAME}: does not say that ${PREBUILT} is missing, but: ${stderr}`];
}

/** @param {string} folder @param {string} reactNative @param {NodeJS.ProcessEnv} [env] @returns {Podspec} */
export function evaluate(folder, reactNative, env = {}) {
  const { status, stdout, stderr } = run(folder, reactNative, env);
  if (status !== 0) throw new Error(`${NAME}: ${stderr}`);
  return JSON.parse(stdout);
}

/** @param {string} folder @param {string} reactNative @param {NodeJS.ProcessEnv} env */
function run(folder, reactNative, env) {
  const args = ['-I', RUBY, join(RUBY, 'evaluate.rb'), reactNative, join(folder, NAME)];
  return spawnSync('ruby', args, { encoding: 'utf8', env: { ...process.env, ...env } });
}

/** What is compiled and copied, without what is excluded. @param {Podspec} podspec */
export function sourcesOf({ files }) {
  const excluded = new Set(Object.values(files.exclude_files ?? {}).flat());
  return Object.values(files.source_files ?? {})
    .flat()
    .filter((file) => !excluded.has(file));
}

/** @param {Podspec} podspec */
function attributeFaults({ attributes }) {
  const { platforms, summary, requires_arc: arc, pod_target_xcconfig: settings } = attributes;
  return [
    ...(platforms.ios === MINIMUM_IOS ? [] : [`iOS ${platforms.ios}, but the library is for ${MINIMUM_IOS}`]),
    ...(summary.length <= 140 ? [] : ['the summary has more than 140 characters']),
    ...(arc ? [] : ['the sources need ARC']),
    ...(/^(c|gnu)\+\+20$/.test(settings.CLANG_CXX_LANGUAGE_STANDARD) ? [] : ['the sources need C++20']),
  ];
}

/** @param {Podspec} podspec @param {string[]} im */
function dependencyFaults({ dependencies }, im) {
  const shown = dependencies.map((each) => each.join(' '));
  return [im.join(' '), 'React-Core', 'ReactCodegen', 'React-jsi']
    .filter((wanted) => !shown.includes(wanted))
    .map((wanted) => `does not depend on ${wanted}, but on ${shown.join(', ')}`);
}

/** @param {Podspec} podspec */
function patternFaults({ files }) {
  return Object.entries(files)
    .flatMap(([attribute, found]) =>
      Object.entries(found).map(([pattern, paths]) => ({ attribute, pattern, paths })),
    )
    .filter(({ paths }) => paths.length === 0)
    .map(({ attribute, pattern }) => `${attribute}: ${pattern} finds no file`);
}

/** @param {Podspec} podspec @param {string} folder */
function sourceFaults(podspec, folder) {
  const sources = sourcesOf(podspec);
  const headers = sources.filter(isHeader);
  const names = headers.map((header) => basename(header));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const settings = podspec.attributes.pod_target_xcconfig.HEADER_SEARCH_PATHS;
  const paths = [...String(settings).matchAll(/"\$\(PODS_TARGET_SRCROOT\)\/([^"]+)"/g)].map(
    ([, path = '']) => path,
  );
  const published = Object.values(podspec.files.public_header_files ?? {}).flat();
  return [
    // CocoaPods puts all headers of a pod into one folder.
    ...twice.map((name) => `two headers are called ${name}`),
    ...paths.filter((path) => !existsSync(join(folder, path))).map((path) => `no folder ${path}`),
    ...published.filter((path) => !headers.includes(path)).map((path) => `${path} is no header of the pod`),
    ...importsNotFound(folder, sources, paths),
  ];
}
