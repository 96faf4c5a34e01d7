// @ts-check
/** What React Native makes of the package when an iPhone app's pods are installed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSpecs } from '../../build/codegen.mjs';
import { run } from './app.mjs';

const HEADER = 'TimPushSpecJSI.h';

/**
 * Lets React Native's script search the app for specs. The header that it makes is to be the one that the check of
 * Objective-C compiles `ios/` and `cpp/` with.
 *
 * @param {import('./app.mjs').App} app
 */
export function iosFaults({ folder }) {
  const script = join(folder, 'node_modules/react-native/scripts/generate-codegen-artifacts.js');
  const output = join(folder, 'ios');
  run(folder, 'node', [script, '-p', folder, '-t', 'ios', '-o', output]);
  const made = join(output, 'build/generated/ios/ReactCodegen', HEADER);
  if (!existsSync(made)) return [`React Native's code generator for iOS does not make ${HEADER}`];
  const compiled = readFileSync(join(generateSpecs(), HEADER), 'utf8');
  return readFileSync(made, 'utf8') === compiled
    ? []
    : [`${made} is another than that of the code generator alone`];
}
