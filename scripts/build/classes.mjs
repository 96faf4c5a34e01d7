#!/usr/bin/env node
// @ts-check
/**
 * Archives the classes that a phone loads, for the JVM to map instead of parse: build/phone/classes.jsa (AppCDS). Where
 * there is none, or the JVM finds that it does not fit, phones boot without it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLASS_ARCHIVE, javaOptions, systemClassPath } from '../../example/emulator/story/java.mjs';
import { train } from '../../example/emulator/story/training.mjs';
import { withLock } from './lock.mjs';
import { ROOT } from './paths.mjs';
import { capture } from './run.mjs';

const KEY = `${CLASS_ARCHIVE}.key`;
const FOLDER = join(ROOT, 'build/training');

/**
 * Makes the archive if what it depends on has changed. A failure is told, and costs time only.
 *
 * @param {{ log?: (text: string) => void }} [options]
 */
export async function build({ log = console.log } = {}) {
  await withLock(`${CLASS_ARCHIVE}.lock`, async () => {
    const key = inputKey();
    if (existsSync(CLASS_ARCHIVE) && existsSync(KEY) && readFileSync(KEY, 'utf8') === key) {
      return;
    }
    log('archiving the classes that a phone loads');
    await archive(key).catch((error) => log(`phones boot without an archive: ${error.message}`));
  });
}

/** @param {string} key */
async function archive(key) {
  rmSync(KEY, { force: true });
  rmSync(CLASS_ARCHIVE, { force: true });
  const written = `${CLASS_ARCHIVE}.new`;
  await train(FOLDER, [`-XX:ArchiveClassesAtExit=${written}`]);
  renameSync(written, CLASS_ARCHIVE);
  // Fails where a phone would go on without.
  capture('java', [...javaOptions(), '-Xshare:on', '-version']);
  writeFileSync(KEY, key);
}

/** The JVM takes an archive only for the very JVM and the very files that it was made with. */
function inputKey() {
  const hash = createHash('sha256').update(capture('sh', ['-c', 'java -version 2>&1']));
  for (const path of systemClassPath()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build();
}
