#!/usr/bin/env node
// @ts-check
/**
 * Bundles `react-native-timpush/jest` as CommonJS, since Jest compiles nothing of this package: lib/jest/index.js, which an
 * app's Jest loads first, and lib/jest/package.js, the package's own code on a fake phone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { ROOT } from './paths.mjs';
import { fail } from './run.mjs';

const OUTPUT = join(ROOT, 'lib/jest');
/** What takes the place of the real phone. */
const FAKE_NATIVE = join(ROOT, 'src/jest/nativeSide.ts');

const ON_A_FAKE_PHONE = {
  name: 'on a fake phone',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onResolve({ filter: /\/NativeTimPush$/ }, () => ({ path: FAKE_NATIVE }));
    // Loaded anew by Jest whenever a test forgets its modules.
    build.onResolve({ filter: /^\.\/package$/ }, () => ({ path: './package.js', external: true }));
  },
};

/**
 * The types are those that builder-bob makes of src/jest.
 *
 * @param {string} [outdir] @returns {Promise<string>} the folder
 */
export async function buildJestMock(outdir = OUTPUT) {
  mkdirSync(outdir, { recursive: true });
  await bundle({
    absWorkingDir: ROOT,
    entryPoints: { index: 'src/jest/index.ts', package: 'src/jest/package.ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // As React Native's own preset sets it; an app may have another.
    define: { __DEV__: 'true' },
    packages: 'external',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
    outdir,
    plugins: [ON_A_FAKE_PHONE],
  });
  writeFileSync(join(outdir, 'index.d.ts'), "export * from '../typescript/jest/index.js';\n");
  return outdir;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildJestMock().then((folder) => console.log(`jest ${folder}`), fail);
}
