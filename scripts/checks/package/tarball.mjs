// @ts-check
/** The package as npm publishes it. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build/paths.mjs';
import { publishFaults } from '../../build/prebuilt/manifest.mjs';
import { capture } from '../../build/run.mjs';

/** @typedef {{ path: string, folder: string, files: string[], packed: number, unpacked: number, complete: boolean, published: boolean }} Tarball
 * `folder` holds it unpacked; it is `complete` with the prebuilt Rust libraries, as `published` with all of them optimised. */

const FOLDER = join(ROOT, 'build/check/tarball');
/** Where `checkPackage` leaves it for those who install it. */
export const TARBALL = join(FOLDER, 'react-native-timpush.tgz');

/** Packs and unpacks. @returns {Tarball} */
export function pack() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const complete = existsSync(join(ROOT, 'prebuilt.json'));
  const env = { ...process.env, TIMPUSH_PACK_ANYWAY: '1' };
  const said = capture('npm', ['pack', '--json', '--pack-destination', FOLDER], { cwd: ROOT, env });
  const [{ files, filename, size, unpackedSize }] = JSON.parse(said);
  capture('mv', [filename, TARBALL], { cwd: FOLDER });
  capture('tar', ['xzf', TARBALL], { cwd: FOLDER });
  return {
    path: TARBALL,
    folder: join(FOLDER, 'package'),
    files: files.map((/** @type {{ path: string }} */ { path }) => path).sort(),
    packed: size,
    unpacked: unpackedSize,
    complete,
    published: publishFaults(ROOT).length === 0,
  };
}
