// @ts-check
/** React Native's C++ as npm has it, where Maven has no libraries of a version. */
import { join } from 'node:path';
import { librarySettings } from '../../build/android/cmake-lists.mjs';
import { compileTogether } from '../../build/android/compile.mjs';
import { ARM64 } from '../../build/android/targets.mjs';
import { capture } from '../../build/run.mjs';

/** What native modules call. */
const SOURCES = [
  'jsi/jsi/jsi.cpp',
  'react/bridging/LongLivedObject.cpp',
  'react/nativemodule/core/ReactCommon/CxxTurboModuleUtils.cpp',
  'react/nativemodule/core/ReactCommon/TurboModule.cpp',
];

/** @param {string} reactNative @returns {string[]} */
export function sourceHeaders(reactNative) {
  const common = join(reactNative, 'ReactCommon');
  const folders = ['', 'callinvoker', 'jsi', 'react/nativemodule/core', 'runtimeexecutor'];
  return folders.map((folder) => join(common, folder));
}

/**
 * A library made of them, and those of another version that it does not stand for.
 *
 * @param {{ folder: string, headers: string[], work: string, others: string[] }} job `work`: folder for the library
 * @returns {string[]}
 */
export function librariesOfSources({ folder, headers, work, others }) {
  const sources = SOURCES.map((source) => join(folder, 'ReactCommon', source));
  const object = join(work, 'reactnative.o');
  const flags = [...librarySettings().compile, '-w', '-O0', '-fvisibility=default'];
  compileTogether({ target: ARM64, sources, flags, headers, output: object });
  const library = join(work, 'libreactnative.so');
  capture('ld.lld-22', ['-shared', '-soname', 'libreactnative.so', object, '-o', library]);
  return [library, ...others.filter((path) => !/lib(reactnative|jsi)\.so$/.test(path))];
}
