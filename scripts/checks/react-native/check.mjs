#!/usr/bin/env node
// @ts-check
/**
 * Compiles and links the package's C++ against each version of React Native, and compares the README files' table with
 * that; `--write` writes it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build/paths.mjs';
import { rangeFaults, supportedReactNatives } from '../../build/react-native/npm.mjs';
import { report } from '../report.mjs';
import { Stamp } from '../stamp.mjs';
import { versionInputs } from './inputs.mjs';
import { READMES, tableFor, withTable } from './table.mjs';
import { checkVersion } from './versions.mjs';

const FOLDER = join(ROOT, 'build/check/react-native');
/** What was found when all held, for a change of the README files alone. */
const ROWS = join(FOLDER, 'rows.json');
const WRITE = process.argv.includes('--write');

report(() => {
  const { rows, faults } = checkedVersions();
  return [...rangeFaults(), ...faults, ...READMES.flatMap((readme) => tableFaults(readme, rows))];
});

/** @returns {{ rows: import('./versions.mjs').Row[], faults: string[] }} */
function checkedVersions() {
  const stamp = new Stamp(FOLDER, 'versions', versionInputs());
  if (stamp.isFresh() && existsSync(ROWS))
    return { rows: JSON.parse(readFileSync(ROWS, 'utf8')), faults: [] };
  const checked = supportedReactNatives().map(checkVersion);
  const rows = checked.map(({ row }) => row);
  const faults = checked.flatMap((each) => each.faults);
  writeFileSync(ROWS, JSON.stringify(rows));
  stamp.set(faults.length === 0);
  return { rows, faults };
}

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
