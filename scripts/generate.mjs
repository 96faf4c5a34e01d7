#!/usr/bin/env node
// @ts-check
/** `npm run generate [-- FILE]`: writes the TypeScript types of everything that crosses the bridge. */
import { join } from 'node:path';
import { ROOT } from './build/paths.mjs';
import { capture } from './build/run.mjs';

const file = process.argv[2] ?? join(ROOT, 'src/generated/types.ts');
const cargo = [
  'run',
  '-q',
  '--locked',
  '-p',
  'timpush-engine',
  '--features',
  'ts',
  '--example',
  'generate_types',
  '--',
  file,
];

capture('cargo', cargo, { cwd: ROOT });
capture('npx', ['biome', 'format', '--write', '--vcs-use-ignore-file=false', file], { cwd: ROOT });
