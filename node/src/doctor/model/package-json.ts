import type { Files } from '../files';
import type { JsonFile } from './json';
import type { Located } from './parsed';

/** package.json, and what is installed beside it. */
export interface PackageJson {
  readonly json: JsonFile;
  /** dependencies, devDependencies and optionalDependencies: name to range. */
  readonly dependencies: ReadonlyMap<string, Located<string>>;
  /** The version in node_modules, here or in a folder above; else the least version of the declared range. */
  version(name: string): string | undefined;
  /** A file of an installed package, found as its version is. */
  read(name: string, path: string): string | undefined;
}

const GROUPS = ['devDependencies', 'optionalDependencies', 'dependencies'];

/** Where a package manager may have put what an app uses: a monorepo keeps it at its root. */
const ROOTS = ['', '../', '../../', '../../../'];

export function packageJson(files: Files, json: JsonFile): PackageJson {
  const dependencies = new Map(GROUPS.flatMap((group) => declared(json, group)));
  return {
    json,
    dependencies,
    version: (name) => installed(files, name) ?? least(dependencies.get(name)?.value),
    read: (name, path) => read(files, name, path),
  };
}

function declared(json: JsonFile, group: string): [string, Located<string>][] {
  const ranges = Object.entries(json.get(group) ?? {});
  return ranges.map(([name, range]) => [name, { value: String(range), at: json.at(group, name) }]);
}

function installed(files: Files, name: string): string | undefined {
  const text = read(files, name, 'package.json');
  return text && /"version"\s*:\s*"([^"]+)"/.exec(text)?.[1];
}

function read(files: Files, name: string, path: string): string | undefined {
  for (const root of ROOTS) {
    const text = files.read(`${root}node_modules/${name}/${path}`);
    if (text !== undefined) {
      return text;
    }
  }
  return undefined;
}

function least(range: string | undefined): string | undefined {
  const found = /^[\^~>=v\s]*(\d+)(\.\d+)?(\.\d+(?:-[\w.]+)?)?/.exec(range ?? '');
  return found ? `${found[1]}${found[2] ?? '.0'}${found[3] ?? '.0'}` : undefined;
}
