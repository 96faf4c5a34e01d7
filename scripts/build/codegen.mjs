#!/usr/bin/env node
/** Makes the C++ headers of the native modules from their TypeScript specs, as an app's build does. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GENERATED, ROOT } from './paths.mjs';

/** What ships, and what only the emulated phones have. @type {Record<string, string>} */
const SPECS = {
  [packageSpecName()]: join(ROOT, 'src/NativeTimPush.ts'),
  YardstickSpec: join(ROOT, 'example/emulator/phone/js/NativeYardstick.ts'),
};
const require = createRequire(import.meta.url);

/**
 * Writes `TimPushSpecJSI.h` and its like; a header that stays the same keeps its time, so that nothing is compiled again.
 *
 * @returns {string} the folder of the headers
 * @throws {Error} when a spec is none or React Native's code generator is missing
 */
export function generateSpecs() {
  const staging = `${GENERATED}.new`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  mkdirSync(GENERATED, { recursive: true });
  for (const [name, spec] of Object.entries(SPECS)) {
    generate(name, spec, staging);
    replace(join(staging, `${name}JSI.h`), join(GENERATED, `${name}JSI.h`));
  }
  rmSync(staging, { recursive: true });
  return GENERATED;
}

/** @returns {string} as an app's build takes it */
function packageSpecName() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).codegenConfig.name;
}

/**
 * Writes the header of the package's own module, with another version of the code generator.
 *
 * @param {string} folder for the header
 * @param {string} codegen the generator's own folder
 */
export function generateSpec(folder, codegen) {
  const name = packageSpecName();
  generate(name, SPECS[name], folder, codegen);
}

/**
 * @param {string} libraryName
 * @param {string} spec
 * @param {string} outputDirectory
 * @param {string} [codegen]
 */
function generate(libraryName, spec, outputDirectory, codegen = '@react-native/codegen') {
  const { combineSchemas } = require(`${codegen}/lib/cli/combine/combine-js-to-schema.js`);
  const generator = require(`${codegen}/lib/generators/RNCodegen.js`);
  const schema = combineSchemas([spec], libraryName);
  const options = { libraryName, schema, outputDirectory, packageName: 'com.timpush', assumeNonnull: false };
  if (!generator.generate(options, { generators: ['modulesCxx'] }))
    throw new Error(`${spec}: no code generated`);
}

/**
 * @param {string} made
 * @param {string} target
 */
function replace(made, target) {
  if (!existsSync(target) || !readFileSync(target).equals(readFileSync(made))) renameSync(made, target);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`codegen ${generateSpecs()}`);
