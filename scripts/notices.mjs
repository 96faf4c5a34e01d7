#!/usr/bin/env node
// @ts-check
/**
 * `npm run notices [FILE]`: writes THIRD-PARTY-NOTICES.md, the licences of what the npm package carries of others.
 * Versions come from the lock files, texts from the packages themselves.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build/paths.mjs';
import { fail } from './build/run.mjs';
import { linkedCrates } from './notices/crates.mjs';
import { toMarkdown } from './notices/markdown.mjs';
import { bundledPackages } from './notices/packages.mjs';

async function main() {
  const [file = join(ROOT, 'THIRD-PARTY-NOTICES.md')] = process.argv.slice(2);
  writeFileSync(file, toMarkdown({ crates: linkedCrates(), packages: await bundledPackages() }));
}

await main().catch(fail);
