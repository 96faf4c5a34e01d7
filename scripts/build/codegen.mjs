#!/usr/bin/env node
/** Makes the C++ header of the native module from its TypeScript spec, as an app's build does. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GENERATED, ROOT } from './paths.mjs';

const SPEC = join(ROOT, 'src/NativeTimPush.ts');
const require = createRequire(import.meta.url);

/**
 * Writes `TimPushSpecJSI.h`; a header that stays the same keeps its time, so that nothing is compiled again.
 *
 * @returns {string} the folder of the header
 * @throws {Error} when the spec is none or React Native's code generator is missing
 */
export function generateSpec() {
  const { name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).codegenConfig;
  const staging = `${GENERATED}.new`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  generate(name, staging);
  mkdirSync(GENERATED, { recursive: true });
  replace(join(staging, `${name}JSI.h`), join(GENERATED, `${name}JSI.h`));
  rmSync(staging, { recursive: true });
  return GENERATED;
}

/**
 * @param {string} libraryName
 * @param {string} outputDirectory
 */
function generate(libraryName, outputDirectory) {
  const { combineSchemas } = require('@react-native/codegen/lib/cli/combine/combine-js-to-schema.js');
  const generator = require('@react-native/codegen/lib/generators/RNCodegen.js');
  const schema = combineSchemas([SPEC], libraryName);
  const options = { libraryName, schema, outputDirectory, packageName: 'com.timpush', assumeNonnull: false };
  if (!generator.generate(options, { generators: ['modulesCxx'] }))
    throw new Error(`${SPEC}: no code generated`);
}

/**
 * @param {string} made
 * @param {string} target
 */
function replace(made, target) {
  if (!existsSync(target) || !readFileSync(target).equals(readFileSync(made))) renameSync(made, target);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`codegen ${generateSpec()}`);
