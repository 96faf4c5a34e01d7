#!/usr/bin/env node
// @ts-check
/**
 * `npm pack` begins with this: makes lib/, and sees that the prebuilt Rust libraries are there. TIMPUSH_WITHOUT_PREBUILT=1
 * packs without them, to check all the rest of the package.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildJestMock } from './jest-mock.mjs';
import { buildNode } from './node.mjs';
import { ROOT } from './paths.mjs';
import { capture, fail } from './run.mjs';

const LIB = join(ROOT, 'lib');
/** What `npm run build:native` writes last. */
const PREBUILT = 'prebuilt.json';

export async function buildPackage() {
  requirePrebuilt();
  rmSync(LIB, { recursive: true, force: true });
  capture('npx', ['bob', 'build'], { cwd: ROOT });
  await Promise.all([buildJestMock(), buildNode()]);
}

function requirePrebuilt() {
  if (process.env.TIMPUSH_WITHOUT_PREBUILT !== '1' && !existsSync(join(ROOT, PREBUILT))) {
    throw new Error(
      'The prebuilt Rust libraries are missing: run `npm run build:native` first.\n' +
        'To pack without them, which is a package that no app can build: TIMPUSH_WITHOUT_PREBUILT=1 npm pack',
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPackage().catch(fail);
