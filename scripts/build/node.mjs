#!/usr/bin/env node
// @ts-check
/**
 * Bundles what runs in Node on an app developer's machine, with all that it imports: lib/node/cli.js, the command, and
 * lib/node/expo.js, the config plugin, with the grammars of the command's parsers beside them.
 */
import { chmodSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { ROOT } from './paths.mjs';
import { fail } from './run.mjs';
import { WASM } from './wasm.mjs';

const OUTPUT = join(ROOT, 'lib/node');
/** The oldest that React Native 0.82 runs on. */
const TARGET = 'node20';
const require = createRequire(import.meta.url);

/** The module that esbuild would take finds its own place in a way that CommonJS does not have. */
const COMMONJS_TREE_SITTER = {
  name: 'web-tree-sitter as CommonJS',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onResolve({ filter: /^web-tree-sitter$/ }, () => ({ path: require.resolve('web-tree-sitter') }));
  },
};

/**
 * @param {string} [outdir]
 * @returns {Promise<{ folder: string, inputs: string[] }>} `inputs`: what it is made of, relative to the repository
 */
export async function buildNode(outdir = OUTPUT) {
  rmSync(outdir, { recursive: true, force: true });
  /** @type {import('esbuild').BuildOptions} */
  const options = {
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: TARGET,
    external: ['expo/config-plugins'],
    assetNames: '[name]',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    outdir,
    plugins: [COMMONJS_TREE_SITTER, WASM],
  };
  const results = await Promise.all([
    bundle({
      ...options,
      entryPoints: { cli: 'node/src/cli.ts' },
      banner: { js: '#!/usr/bin/env node' },
    }),
    bundle({ ...options, entryPoints: { expo: 'node/src/expo/index.ts' } }),
  ]);
  chmodSync(join(outdir, 'cli.js'), 0o755);
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  return { folder: outdir, inputs: [...new Set(inputs.filter(isFile))] };
}

/** Others are made by a plugin, whose name they begin with. @param {string} input */
function isFile(input) {
  return !/^[\w-]+:/.test(input);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildNode().then(({ folder }) => console.log(`node ${folder}`), fail);
}
