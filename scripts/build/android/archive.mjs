// @ts-check
/** Whether an archive is what an app's linker needs, by LLVM's tools. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bridgedIn } from '../ios/archive.mjs';
import { ROOT } from '../paths.mjs';

const BRIDGE = join(ROOT, 'rust/bridge/src/jsi.rs');
/** What cpp/OnLoad.cpp calls. */
const ON_LOAD = 'timpush_on_load';
/** The namespace of the NDK's libc++, and those of others. */
const NDK = /St6__ndk1/;
const OTHERS = /St3__1|St7__cxx11/;

/** @param {string} archive @param {import('../llvm.mjs').Llvm} llvm @returns {string[]} what is wrong, in words */
export function archiveFaults(archive, llvm) {
  const namesIn = (/** @type {string[]} */ ...options) => names(llvm, archive, options);
  const bridged = bridgedIn(readFileSync(BRIDGE, 'utf8'));
  return symbolFaults(namesIn('--defined-only'), namesIn(), bridged).map((fault) => `${archive}: ${fault}`);
}

/**
 * @param {string[]} defined names
 * @param {string[]} all with those that are left to others
 * @param {string[]} bridged functions that C++ calls
 */
export function symbolFaults(defined, all, bridged) {
  const found = defined.map((name) => /^_ZN7timpush\d+([a-z_]+)E/.exec(name)?.[1]);
  return [
    ...bridged.filter((name) => !found.includes(name)).map((name) => `timpush::${name} is missing`),
    ...(defined.includes(ON_LOAD) ? [] : [`${ON_LOAD} is missing`]),
    ...(all.some((name) => NDK.test(name)) ? [] : ["no name of the NDK's libc++ (std::__ndk1)"]),
    ...all
      .filter((name) => OTHERS.test(name))
      .map((name) => `${name} is of another C++ library than the NDK's`),
  ];
}

/** @param {import('../llvm.mjs').Llvm} llvm @param {string} archive @param {string[]} options @returns {string[]} */
function names(llvm, archive, options) {
  const shown = llvm('nm', '--extern-only', ...options, '--format=just-symbols', archive);
  return shown.split('\n').filter((line) => /^[\w$.]+$/.test(line));
}
