// @ts-check
/** Bundles the example app as a release build of it does: for Hermes, which minifies by itself. */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { ROOT } from './paths.mjs';

const APP = join(ROOT, 'example');
const OUTPUT = join(ROOT, 'build/example');

/** @typedef {{ path: string, code: string }} Module `path` is relative to the repository. */
/** @typedef {{ bundle: string, modules: Module[] }} AppBundle `bundle` is the path of the script. */

/** @param {'android' | 'ios'} platform @returns {Promise<AppBundle>} */
export async function bundleApp(platform) {
  const Metro = createRequire(import.meta.url)('metro');
  const config = await Metro.loadConfig({ cwd: APP, config: join(APP, 'metro.config.js') });
  const bundle = join(OUTPUT, `app.${platform}.bundle.js`);
  /** @type {Map<string, Module>} */
  const modules = new Map();
  mkdirSync(OUTPUT, { recursive: true });
  await Metro.runBuild(collecting(config, modules), {
    entry: join(APP, 'index.js'),
    out: bundle,
    bundleOut: bundle,
    platform,
    dev: false,
    minify: false,
  });
  return { bundle, modules: [...modules.values()] };
}

/**
 * The app's settings, which tell of every module that gets into the bundle, more than once.
 *
 * @param {any} config
 * @param {Map<string, Module>} modules
 */
function collecting(config, modules) {
  const processModuleFilter = (/** @type {any} */ { path, output }) => {
    modules.set(path, { path: relative(ROOT, path), code: output[0].data.code });
    return true;
  };
  return {
    ...config,
    reporter: { update() {} },
    maxWorkers: 1,
    serializer: { ...config.serializer, processModuleFilter },
  };
}
