#!/usr/bin/env node
// @ts-check
/** `npm run generate [-- FILE]`: writes the TypeScript types of everything that crosses the bridge. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build/paths.mjs';

const TYPES = 'src/generated/types.ts';
/** With what the tests are built with, so that neither is compiled twice. */
const CARGO = ['run', '-q', '--locked', '--features', 'timpush-engine/ts', '--example', 'generate_types'];

/** @param {string} command @param {string[]} args @param {string} [input] */
function run(command, args, input) {
  return execFileSync(command, args, { cwd: ROOT, encoding: 'utf8', input });
}

const types = run('cargo', CARGO);
const formatted = run('npx', ['biome', 'format', `--stdin-file-path=${TYPES}`], types);
writeFileSync(process.argv[2] ?? join(ROOT, TYPES), formatted);
