#!/usr/bin/env node
// @ts-check
/**
 * Checks the documents: both READMEs have the same parts in the same order, every link to a file or heading of the
 * repository leads somewhere, and every npm script that a document names exists.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { deadLinks } from './documents/links.mjs';
import { firstDifference } from './documents/parts.mjs';
import { unknownScripts } from './documents/scripts.mjs';
import { report } from './report.mjs';
import { files } from './sources.mjs';

const READMES = ['README.md', 'README.zh-CN.md'];

/** @param {string} file */
const read = (file) => readFileSync(join(ROOT, file), 'utf8');
/** @param {string} file */
const exists = (file) => existsSync(join(ROOT, file));

/** Those of the repository, and of the package that the document belongs to. @param {string} file */
function scriptsFor(file) {
  const manifests = [...new Set(['package.json', join(dirname(file), 'package.json')])];
  return Object.assign({}, ...manifests.filter(exists).map((manifest) => JSON.parse(read(manifest)).scripts));
}

function faults() {
  const documents = files('*.md').filter((file) => !file.startsWith('docs/api/'));
  const [english = '', chinese = ''] = READMES.map(read);
  const difference = firstDifference(english, chinese);
  return [
    ...(difference === null ? [] : [`${READMES.join(' and ')} differ: ${difference}`]),
    ...documents.flatMap((file) => deadLinks(ROOT, file)),
    ...documents.flatMap((file) =>
      unknownScripts(read(file), scriptsFor(file)).map((name) => `${file}: npm run ${name}`),
    ),
  ];
}

report(faults);
