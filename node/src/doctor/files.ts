import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The files of an app's folder. Paths are relative to it and written with `/`. */
export interface Files {
  /** The text of a file; `undefined` if there is none. Also reaches ignored folders and `../` (a monorepo's root). */
  read(path: string): string | undefined;
  /** The paths of all files that are the app's own: nothing of node_modules, Pods, build folders, `.git`. */
  readonly paths: readonly string[];
  /** Of these paths, the ones that git ignores; `undefined` if the folder is in no repository, or git is not there. */
  ignored(paths: readonly string[]): ReadonlySet<string> | undefined;
}

/** Made by tools: nothing there is the developer's to mend. */
const NOT_THE_APPS = new Set([
  'node_modules',
  'Pods',
  'build',
  'DerivedData',
  '.git',
  '.gradle',
  '.cxx',
  '.expo',
  '.idea',
  '.yarn',
]);

/** A folder on disk. Throws what Node throws if it cannot be read. */
export function filesOnDisk(folder: string): Files {
  return {
    paths: walk(folder, ''),
    read: (path) => readIfThere(join(folder, path)),
    ignored: (paths) => ignoredByGit(folder, paths),
  };
}

/** Files that are nowhere but here, by path, in a repository that ignores these. */
export function filesInMemory(files: Readonly<Record<string, string>>, ignored?: readonly string[]): Files {
  const known = new Map(Object.entries(files));
  const own = [...known.keys()].filter((path) => !path.split('/').some((part) => NOT_THE_APPS.has(part)));
  return {
    paths: own.sort(),
    read: (path) => known.get(posix.normalize(path)),
    ignored: (paths) => ignored && new Set(paths.filter((path) => ignored.includes(path))),
  };
}

function walk(folder: string, below: string): string[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = posix.join(below, entry.name);
    if (entry.isDirectory()) {
      return NOT_THE_APPS.has(entry.name) ? [] : walk(folder, path);
    }
    return entry.isFile() ? [path] : [];
  });
}

function readIfThere(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : undefined;
}

/** A file that is tracked is not ignored, whatever .gitignore says: that is what `check-ignore` answers. */
function ignoredByGit(cwd: string, paths: readonly string[]): ReadonlySet<string> | undefined {
  const git = spawnSync('git', ['check-ignore', '-z', '--stdin'], {
    cwd,
    input: paths.join('\0'),
    encoding: 'utf8',
  });
  // 0: some are, 1: none is, 128: no repository.
  const answered = git.status === 0 || git.status === 1;
  return answered ? new Set(git.stdout.split('\0').filter((path) => path !== '')) : undefined;
}
