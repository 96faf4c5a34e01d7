#!/usr/bin/env node
// @ts-check
/**
 * Compiles and links the package's C++ against each version of React Native, and compares the README files' table with
 * that; `--write` writes it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build/paths.mjs';
import { rangeFaults, supportedReactNatives } from '../../build/react-native/npm.mjs';
import { report } from '../report.mjs';
import { READMES, tableFor, withTable } from './table.mjs';
import { checkVersion } from './versions.mjs';

const WRITE = process.argv.includes('--write');

report(() => {
  const checked = supportedReactNatives().map(checkVersion);
  const rows = checked.map(({ row }) => row);
  return [
    ...rangeFaults(),
    ...checked.flatMap(({ faults }) => faults),
    ...READMES.flatMap((readme) => tableFaults(readme, rows)),
  ];
});

/** @param {string} readme @param {import('./versions.mjs').Row[]} rows */
function tableFaults(readme, rows) {
  const path = join(ROOT, readme);
  const text = readFileSync(path, 'utf8');
  const wanted = withTable(text, tableFor(readme, rows));
  if (WRITE) writeFileSync(path, wanted);
  return WRITE || text === wanted
    ? []
    : [
        `${readme}: the table of React Native's versions is out of date: node scripts/checks/react-native/check.mjs --write`,
      ];
}
