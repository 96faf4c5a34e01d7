#!/usr/bin/env node
// @ts-check
/**
 * The package as npm would publish it: its files, its size, its source maps, its prebuilt libraries, what its package.json
 * promises. With `--update` its files and its size are as they ought to be from now on.
 */
import { join } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { capture } from '../build/run.mjs';
import { fileListFaults, updateFileList } from './package/file-list.mjs';
import { prebuiltFaults } from './package/prebuilt.mjs';
import { referenceFaults } from './package/references.mjs';
import { sizeFaults, updateSize } from './package/size.mjs';
import { sourceMapFaults } from './package/source-maps.mjs';
import { pack, TARBALL } from './package/tarball.mjs';
import { report } from './report.mjs';

report(() => {
  const tarball = pack();
  if (process.argv.includes('--update')) {
    updateFileList(tarball);
    updateSize(tarball);
  }
  return [
    ...fileListFaults(tarball),
    ...sizeFaults(tarball),
    ...sourceMapFaults(tarball),
    ...prebuiltFaults(tarball),
    ...referenceFaults(tarball),
    ...linters().flatMap(faultsOf),
  ];
});

/** @returns {string[][]} */
function linters() {
  // An ES module, of which Node's old resolution and `require` of it are left out; Expo alone reads app.plugin.js.
  const types = ['--profile', 'esm-only', '--exclude-entrypoints', './app.plugin.js'];
  return [
    ['publint', 'run', TARBALL, '--strict'],
    ['attw', TARBALL, ...types, '--no-emoji', '--no-color', '-f', 'ascii'],
  ];
}

/** @param {string[]} command */
function faultsOf([program = '', ...args]) {
  try {
    capture(join(ROOT, 'node_modules/.bin', program), args, { cwd: ROOT });
    return [];
  } catch (error) {
    return [/** @type {Error} */ (error).message];
  }
}
