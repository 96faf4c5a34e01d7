#!/usr/bin/env node
// @ts-check
/**
 * `npm pack` begins with this: makes lib/, and sees that all prebuilt Rust libraries are there as they are published.
 * TIMPUSH_PACK_ANYWAY=1 packs with those that there are, to check all the rest of the package.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildJestMock } from './jest-mock.mjs';
import { buildNode } from './node.mjs';
import { ROOT } from './paths.mjs';
import { publishFaults } from './prebuilt/manifest.mjs';
import { capture, fail } from './run.mjs';

const LIB = join(ROOT, 'lib');
export async function buildPackage() {
  requirePrebuilt();
  rmSync(LIB, { recursive: true, force: true });
  capture('npx', ['bob', 'build'], { cwd: ROOT });
  await Promise.all([buildJestMock(), buildNode()]);
}

/** @throws {Error} that says which libraries are not as they are published */
function requirePrebuilt() {
  const faults = process.env.TIMPUSH_PACK_ANYWAY === '1' ? [] : publishFaults(ROOT);
  if (faults.length > 0) throw new Error(refusal(faults));
}

/** @param {string[]} faults */
export function refusal(faults) {
  return [
    'The prebuilt Rust libraries are not as they are published:',
    ...faults,
    '`npm run build:native` makes them. To pack anyway, which may be a package that no app can build: TIMPUSH_PACK_ANYWAY=1 npm pack',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPackage().catch(fail);
