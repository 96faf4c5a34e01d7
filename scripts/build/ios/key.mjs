// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';

/** What the library is made of, and what makes it. */
const INPUTS = [
  'Cargo.toml',
  'Cargo.lock',
  'rust/engine/Cargo.toml',
  'rust/engine/src',
  'rust/bridge/Cargo.toml',
  'rust/bridge/build.rs',
  'rust/bridge/src',
  'cpp/Completion.h',
  'cpp/EventSink.h',
  'ios/engine/TimPushEngine.h',
  'scripts/build/ios.mjs',
  'scripts/build/ios',
  'scripts/build/cross',
  'scripts/build/shipped-rust.mjs',
];

/** Of all that decides what is built. */
export function contentKey() {
  const hash = createHash('sha256').update(process.platform);
  for (const path of INPUTS.flatMap(filesAt)) {
    hash.update(`${path}\n`).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} path @returns {string[]} */
function filesAt(path) {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  const names = readdirSync(join(ROOT, path)).sort();
  return names.flatMap((name) => filesAt(`${path}/${name}`));
}
