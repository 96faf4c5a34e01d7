import type { Examination } from '../examine';
import type { Files } from '../files';
import { apply, type Change } from './apply';

/** More rounds than there are fixes that wait for another one. */
const ROUNDS = 8;

/** Everything that fixes change: what one mends may bring up what another one mends. */
export async function settle(
  files: Files,
  look: (files: Files) => Promise<Examination>,
): Promise<readonly Change[]> {
  const changed = new Map<string, string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const mended = over(files, changed);
    const { edits } = await look(mended);
    const changes = apply(edits, (file) => mended.read(file));
    if (changes.length === 0) {
      break;
    }
    for (const { file, after } of changes) {
      changed.set(file, after);
    }
  }
  return [...changed]
    .map(([file, after]) => ({ file, before: files.read(file), after }))
    .filter(({ before, after }) => before !== after);
}

/** The files as they would be. */
function over(files: Files, changed: ReadonlyMap<string, string>): Files {
  return {
    paths: [...new Set([...files.paths, ...changed.keys()])].sort(),
    read: (path) => changed.get(path) ?? files.read(path),
    ignored: (paths) => files.ignored(paths),
  };
}
