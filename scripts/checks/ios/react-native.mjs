// @ts-check
/** The oldest React Native that the package supports, beside the newest in node_modules. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../build/hermes.mjs';
import { ROOT } from '../../build/paths.mjs';
import { capture } from '../../build/run.mjs';

/** Fetches it once for this machine. @returns {string} its folder */
export function oldestReactNative() {
  return join(fetched(), 'package');
}

/** With its code generator, as an app of that version has it. @returns {string} the folder of the module */
export function oldestCodegen() {
  return join(fetched(), 'node_modules/@react-native/codegen');
}

/** @returns {string} */
function fetched() {
  const version = oldestVersion();
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

/** @returns {string} as package.json has it */
function oldestVersion() {
  const { peerDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const range = peerDependencies['react-native'];
  const version = /^>=(\d+\.\d+\.\d+) /.exec(range)?.[1];
  if (!version) throw new Error(`package.json: no oldest version of React Native in ${range}`);
  return version;
}
