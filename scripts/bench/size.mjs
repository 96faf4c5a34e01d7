// @ts-check
import { mkdirSync, statSync } from 'node:fs';
import { arch } from 'node:os';
import { join } from 'node:path';
import { NATIVE_BUILD } from '../build/paths.mjs';
import { capture } from '../build/run.mjs';

const LIBRARY = 'libtimpush.so';
const KILOBYTE = 1000;

/**
 * Sizes of the library as it is, and linked without the Rust archive.
 *
 * @param {string} folder for the libraries that are measured
 * @returns {import('./results.mjs').Measured[]}
 */
export function measureSize(folder) {
  mkdirSync(folder, { recursive: true });
  const whole = strippedSize(join(NATIVE_BUILD, LIBRARY), folder);
  const rest = strippedSize(linkWithoutRust(folder), folder);
  return [
    kilobytes(`${LIBRARY} for ${arch()}, stripped`, whole),
    kilobytes('of it Rust: what is gone when linked without the Rust archive', whole - rest),
  ];
}

/** @param {string} name @param {number} bytes */
function kilobytes(name, bytes) {
  return { name, value: bytes / KILOBYTE, unit: 'kB' };
}

/** As an app's build strips it. @param {string} library @param {string} folder */
function strippedSize(library, folder) {
  const stripped = join(folder, 'stripped.so');
  capture('strip', ['--strip-unneeded', '-o', stripped, library]);
  return statSync(stripped).size;
}

/**
 * The build's own link command, without Rust's functions being there. The library cannot be loaded.
 *
 * @param {string} folder
 */
function linkWithoutRust(folder) {
  const output = join(folder, 'without-rust.so');
  const command = linkCommand()
    .replace(`-o ${LIBRARY}`, `-o '${output}'`)
    .replace(/(?:\\ |\S)*libtimpush_bridge\.a/, '')
    .replace('-Wl,-z,defs', '-Wl,--unresolved-symbols=ignore-all');
  capture('sh', ['-c', command], { cwd: NATIVE_BUILD });
  return output;
}

/** @throws {Error} when the build has none */
function linkCommand() {
  const commands = capture('ninja', ['-C', NATIVE_BUILD, '-t', 'commands', LIBRARY]).split('\n');
  const link = commands.find((command) => command.includes(`-o ${LIBRARY}`));
  if (!link) {
    throw new Error(`the native build does not link ${LIBRARY}`);
  }
  return link;
}
