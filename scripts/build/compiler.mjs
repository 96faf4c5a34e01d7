import { spawnSync } from 'node:child_process';

/**
 * @typedef {{cc: string, cxx: string, version: string}} Compiler
 */

/** Newest first; clang builds Hermes in half the time of gcc. */
const CANDIDATES = [
  ...[23, 22, 21, 20, 19, 18, 17, 16].map((n) => ({ cc: `clang-${n}`, cxx: `clang++-${n}` })),
  { cc: 'clang', cxx: 'clang++' },
  { cc: 'gcc', cxx: 'g++' },
  { cc: 'cc', cxx: 'c++' },
];

/**
 * The C and C++ compiler for everything native: `CC` and `CXX`, else the best one installed.
 *
 * @returns {Compiler}
 * @throws {Error} when there is none
 */
export function findCompiler() {
  const { CC, CXX } = process.env;
  const candidates = CXX ? [{ cc: CC ?? 'cc', cxx: CXX }] : CANDIDATES;
  for (const candidate of candidates) {
    const { status, stdout } = spawnSync(candidate.cxx, ['--version'], { encoding: 'utf8' });
    if (status === 0) return { ...candidate, version: stdout.split('\n', 1)[0] };
  }
  throw new Error('No C++ compiler found: install clang or g++ (C++20), or set CC and CXX');
}

/**
 * CMake's options for this compiler.
 *
 * @param {Compiler} compiler
 */
export function cmakeCompiler({ cc, cxx }) {
  return [`-DCMAKE_C_COMPILER=${cc}`, `-DCMAKE_CXX_COMPILER=${cxx}`];
}
