// @ts-check
/** C++ and C for Android, compiled on a machine without the NDK. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jniHeaders } from '../jdk.mjs';
import { capture } from '../run.mjs';
import { targetFlags } from './sysroot.mjs';

const CLANG = 'clang-22';

/**
 * Compiles sources into one object: headers that all include are read once.
 *
 * @param {object} job
 * @param {import('./targets.mjs').Target} job.target
 * @param {string[]} job.sources
 * @param {string[]} job.flags
 * @param {string[]} [job.headers] folders of others' headers
 * @param {string} job.output
 * @throws {Error} with the compiler's words
 */
export function compileTogether({ target, sources, flags, headers = [], output }) {
  mkdirSync(dirname(output), { recursive: true });
  const all = `${output}.cpp`;
  writeFileSync(all, sources.map((source) => `#include "${source}"\n`).join(''));
  compileOne({ target, source: all, flags: [...flags, ...onPath(headers)], output });
}

/**
 * @param {object} job
 * @param {import('./targets.mjs').Target} job.target
 * @param {string} job.source
 * @param {string[]} job.flags
 * @param {string} job.output
 */
export function compileOne({ target, source, flags, output }) {
  capture(CLANG, [...targetFlags(target), ...flags, '-c', source, '-o', output]);
}

/** Those of JNI, which are a JDK's. */
export function jniFolders() {
  const include = jniHeaders();
  return [include, join(include, 'linux')];
}

/** @param {string[]} folders */
export function onPath(folders) {
  return folders.flatMap((folder) => ['-isystem', folder]);
}
