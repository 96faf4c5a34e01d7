#!/usr/bin/env node
// @ts-check
/**
 * Builds Hermes' compiler into build/hermesc from the libraries of the emulated phones' Hermes: it makes bytecode of
 * exactly that version, and nothing of Hermes is compiled a second time.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCompiler } from './compiler.mjs';
import { buildHermes } from './hermes.mjs';
import { ROOT } from './paths.mjs';
import { capture, fail } from './run.mjs';

const SOURCE = join(ROOT, 'scripts/build/hermesc.cpp');
const FOLDER = join(ROOT, 'build/hermesc');

/**
 * @returns {Promise<string>} the program: `hermesc SCRIPT BYTECODE`
 * @throws {Error} when a tool is missing or the build fails
 */
export async function buildHermesc() {
  const hermes = await buildHermes();
  const key = createHash('sha256').update(hermes).update(readFileSync(SOURCE)).digest('hex').slice(0, 16);
  const program = join(FOLDER, `hermesc-${key}`);
  if (!existsSync(program)) {
    mkdirSync(FOLDER, { recursive: true });
    compile(hermes, `${program}.new`);
    renameSync(`${program}.new`, program);
  }
  return program;
}

/** @param {string} hermes @param {string} output */
function compile(hermes, output) {
  const libraries = ['compileJS', 'hermesvm_a', 'jsi', 'boost_context'];
  const archives = libraries.map((name) => join(hermes, `lib/lib${name}.a`));
  const icu = capture('pkg-config', ['--libs', 'icu-i18n', 'icu-uc']).split(/\s+/);
  const options = ['-std=c++20', '-O1', '-isystem', join(hermes, 'include'), '-Wl,--gc-sections'];
  capture(findCompiler().cxx, [...options, SOURCE, ...archives, ...icu, '-ldl', '-lpthread', '-o', output]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildHermesc().then((program) => console.log(`hermesc ${program}`), fail);
}
