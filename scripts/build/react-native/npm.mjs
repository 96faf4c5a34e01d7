// @ts-check
/** The versions of React Native that are checked, as npm has them. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../hermes.mjs';
import { REACT_NATIVE, ROOT } from '../paths.mjs';
import { capture } from '../run.mjs';

/** The oldest that the package supports, and the newest three, with the last patch of each. */
export const VERSIONS = ['0.82.1', '0.86.3', '0.87.1', '0.88.1'];

/** @typedef {{ version: string, folder: string, codegen: string }} ReactNative folders of it and of its code generator */

/** Fetches those once for this machine that are not in node_modules. @returns {ReactNative[]} oldest first */
export function supportedReactNatives() {
  return VERSIONS.map((version) => {
    if (version === installed()) {
      return { version, folder: REACT_NATIVE, codegen: '@react-native/codegen' };
    }
    const folder = fetched(version);
    return {
      version,
      folder: join(folder, 'package'),
      codegen: join(folder, 'node_modules/@react-native/codegen'),
    };
  });
}

/** @returns {string} its folder */
export function oldestReactNative() {
  return supportedReactNatives()[0]?.folder ?? '';
}

/** @returns {string} */
function installed() {
  return JSON.parse(readFileSync(join(REACT_NATIVE, 'package.json'), 'utf8')).version;
}

/** @param {string} version @returns {string} */
function fetched(version) {
  const folder = join(cacheFolder(), `react-native-${version}`);
  if (existsSync(folder)) return folder;
  const staging = `${folder}.new`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  fetchInto(staging, version);
  renameSync(staging, folder);
  return folder;
}

/** @param {string} folder @param {string} version */
function fetchInto(folder, version) {
  const packed = capture('npm', ['pack', '--silent', `react-native@${version}`], { cwd: folder });
  capture('tar', ['xzf', packed], { cwd: folder });
  rmSync(join(folder, packed));
  const quietly = ['--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=peer'];
  capture('npm', ['install', ...quietly, '--prefix', folder, `@react-native/codegen@${version}`]);
}

/** What package.json says about versions and is not what is checked. @returns {string[]} */
export function rangeFaults() {
  const { peerDependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const oldest = VERSIONS[0]?.replace(/\.\d+$/, '.0');
  const wanted = [
    { found: peerDependencies['react-native'], checked: `>=${oldest} <1.0.0` },
    { found: devDependencies['react-native'], checked: VERSIONS.at(-1) },
  ];
  return wanted
    .filter(({ found, checked }) => found !== checked)
    .map(({ found, checked }) => `package.json: react-native ${found}, but what is checked is ${checked}`);
}
