// @ts-check
/** The syntax of what an iPhone compiles against React Native's headers, with ARC. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bridgeSettings } from '../../build/bridge.mjs';
import { IPHONE, PHONE_NATIVE, ROOT } from '../../build/paths.mjs';
import { capture } from '../../build/run.mjs';
import { sourceHeaders } from '../react-native/sources.mjs';
import { files } from '../sources.mjs';

const FOLDER = join(ROOT, 'build/check/objc');
const CLANG = 'clang-22';
/** As the emulated iPhone is compiled (runtime/objc.cmake), and as warnings that its build need not have. */
export const FLAGS = [
  '-fsyntax-only',
  ...['-fobjc-arc', '-fblocks', '-fobjc-exceptions', '-fobjc-runtime=gnustep-1.9', '-fobjc-legacy-dispatch'],
  ...['-fconstant-string-class=NSConstantString', '-D_GNU_SOURCE', '-DGNUSTEP_BASE_LIBRARY=1'],
  ...['-D_NATIVE_OBJC_EXCEPTIONS', '-DNDEBUG', '-DREACT_NATIVE_PRODUCTION'],
  ...['-Werror', '-Wall', '-Wextra', '-Wno-unused-parameter', '-Wno-cast-function-type-mismatch'],
  ...['-Wnullability', '-Wnullable-to-nonnull-conversion', '-Wshadow', '-Wundeclared-selector'],
];

/**
 * @param {string} reactNative its folder
 * @param {string} spec the folder of what its code generator has made
 * @returns {string[]} what the compiler says
 */
export function objcxxFaults(reactNative, spec) {
  const headers = [join(PHONE_NATIVE, 'shims'), ...sourceHeaders(reactNative), ...systemFolders()];
  const paths = [...ownFolders(), `-I${spec}`, ...onPath(headers)];
  return compile([...FLAGS, '-std=c++20', ...paths], files('ios/*.mm', 'cpp/*.cpp', ':!cpp/OnLoad.cpp'));
}

/** All of ios/ with headers: a pod has them on one path. */
export function ownFolders() {
  const headers = files('ios/*.h', ':!ios/include').map((header) => join(ROOT, dirname(header)));
  return [...new Set(headers), join(ROOT, 'cpp')].map((folder) => `-I${folder}`);
}

/** What is not ours to warn about. */
export function systemFolders() {
  const runtime = join(IPHONE, 'runtime');
  const objc = join(FOLDER, 'headers');
  mkdirSync(FOLDER, { recursive: true });
  const settings = [`-DRUNTIME=${runtime}`, `-DFOLDER=${objc}`];
  capture('cmake', [...settings, '-P', join(ROOT, 'scripts/checks/ios/objc-headers.cmake')]);
  return [objc, '/usr/include/GNUstep', runtime, join(IPHONE, 'frameworks'), bridgeSettings().CXXBRIDGE_DIR];
}

/** @param {string[]} folders */
export function onPath(folders) {
  return folders.flatMap((folder) => ['-isystem', folder]);
}

/** @param {string[]} flags @param {string[]} sources @returns {string[]} what the compiler says */
export function compile(flags, sources) {
  const { status, stderr, error } = spawnSync(CLANG, [...flags, ...sources], { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? [] : [stderr || String(error)];
}
