// @ts-check
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleApp } from '../build/app-bundle.mjs';
import { buildHermesc } from '../build/hermesc.mjs';
import { capture } from '../build/run.mjs';
import { isOfPackage } from '../checks/example/strays.mjs';

const KILOBYTE = 1000;

/**
 * How much JavaScript an app gets: the example app's for Android, and of it the package's own modules.
 *
 * @param {string} folder for the files that are measured
 * @returns {Promise<import('./results.mjs').Measured[]>}
 */
export async function measureJavaScript(folder) {
  const hermesc = await buildHermesc();
  const { modules } = await bundleApp('android');
  const own = modules.filter(({ path }) => isOfPackage(path));
  mkdirSync(folder, { recursive: true });
  /** @param {string} name @param {typeof modules} of */
  const measure = (name, of) => {
    const script = join(folder, 'modules.js');
    const bytecode = join(folder, 'modules.hbc');
    writeFileSync(script, of.map(({ code }) => code).join('\n'));
    capture(hermesc, [script, bytecode]);
    return { name, value: statSync(bytecode).size / KILOBYTE, unit: 'kB' };
  };
  return [
    measure("the package's JavaScript in an app, Hermes bytecode", own),
    measure('the whole example app with React Native', modules),
  ];
}
