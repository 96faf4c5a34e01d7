// @ts-check
/** Stand-ins of Android's own libraries for a linker, with the names that React Native's libraries take from them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from '../run.mjs';
import { compileOne } from './compile.mjs';

const LIBRARIES = ['c', 'm', 'dl', 'log'];

/**
 * What Android's C library has since API 21 or earlier, and Rust's standard library takes, but nothing of React Native.
 * https://android.googlesource.com/platform/bionic/+/refs/heads/main/libc/libc.map.txt
 */
const BIONIC = [
  ...['dirfd', 'lseek64', 'pthread_attr_destroy', 'pthread_attr_init', 'pthread_attr_setstacksize'],
  ...['poll', 'sched_yield', 'writev'],
];

/**
 * @param {import('./targets.mjs').Target} target
 * @param {string[]} libraries of React Native
 * @param {string} folder for the stand-ins
 * @returns {string[]} the stand-ins
 */
export function stubLibraries(target, libraries, folder) {
  mkdirSync(folder, { recursive: true });
  const defined = new Set(symbols('--defined-only', libraries));
  const taken = symbols('--undefined-only', libraries).filter((name) => !defined.has(name) && !isCpp(name));
  const source = join(folder, 'stubs.s');
  writeFileSync(source, assembly([...new Set([...taken, ...BIONIC])]));
  const object = join(folder, 'stubs.o');
  compileOne({ target, source, flags: [], output: object });
  return LIBRARIES.map((name) => {
    const library = join(folder, `lib${name}.so`);
    capture('ld.lld-22', ['-shared', '-soname', `lib${name}.so`, object, '-o', library]);
    return library;
  });
}

/** @param {string} which @param {string[]} libraries @returns {string[]} names without versions */
function symbols(which, libraries) {
  const shown = capture('llvm-nm-22', ['--dynamic', which, '--format=just-symbols', ...libraries]);
  return shown.split('\n').flatMap((line) => /^([\w$.]+)(?:@.*)?$/.exec(line)?.[1] ?? []);
}

/** @param {string} name as a compiler mangles it */
function isCpp(name) {
  return name.startsWith('_Z');
}

/** @param {string[]} names */
function assembly(names) {
  return names.map((name) => `.globl ${name}\n.type ${name}, %function\n${name}:\n`).join('');
}
