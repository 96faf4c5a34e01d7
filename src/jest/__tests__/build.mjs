import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildJestMock } from '../../../scripts/build/jest-mock.mjs';
import { ROOT } from '../../../scripts/build/paths.mjs';

const PACKAGE = join(ROOT, 'build/jest-mock');

/** The mock as an app has it, beside a package that no test may load: like the real one, it is an ES module. */
export default async function build() {
  mkdirSync(PACKAGE, { recursive: true });
  writeFileSync(join(PACKAGE, 'index.js'), 'export default "the real package";\n');
  await buildJestMock(join(PACKAGE, 'jest'));
}
