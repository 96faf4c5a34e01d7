#!/usr/bin/env node
// @ts-check
/**
 * Fetches the template of which `expo prebuild` makes the folders android and ios, once for this machine, and prints its
 * folder: what the tests of the config plugin work on.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './hermes.mjs';
import { capture, fail } from './run.mjs';

const TEMPLATE = { name: 'expo-template-bare-minimum', version: '58.0.8' };
/** SHA-512 of the archive, as npm writes it. */
const INTEGRITY = 'xZCAzR9qfAYMYZHhKcA9vwO9xEebkJr94a6brQdyKDzJGmjhf9q6l1bijkIer0z0RzfyMoacpjG/lOYscw0O9A==';

/** @returns {string} the folder, which nobody may change */
export function expoTemplate() {
  const folder = join(cacheFolder(), `${TEMPLATE.name}-${TEMPLATE.version}`);
  if (!existsSync(folder)) {
    const staging = `${folder}.${process.pid}`;
    mkdirSync(staging, { recursive: true });
    fetchInto(staging);
    if (!existsSync(folder)) renameSync(join(staging, 'package'), folder);
    rmSync(staging, { recursive: true, force: true });
  }
  return folder;
}

/** @param {string} folder */
function fetchInto(folder) {
  const packed = join(folder, pack(folder));
  const hash = createHash('sha512').update(readFileSync(packed)).digest('base64');
  if (hash !== INTEGRITY)
    throw new Error(`${packed} is not the template that the tests are written for: its hash is ${hash}`);
  // Icons are the same for every app.
  capture('tar', ['xzf', packed, '--exclude=*.png', '--exclude=*.webp', '--exclude=*.jar', '-C', folder]);
}

/** @param {string} folder @returns {string} the archive's name */
function pack(folder) {
  const wanted = `${TEMPLATE.name}@${TEMPLATE.version}`;
  try {
    return capture('npm', ['pack', '--silent', wanted], { cwd: folder });
  } catch (error) {
    throw new Error(
      `npm cannot fetch ${wanted}, on which the tests of the Expo plugin run: is there a network?\n${error}`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(expoTemplate());
  } catch (error) {
    fail(/** @type {Error} */ (error));
  }
}
