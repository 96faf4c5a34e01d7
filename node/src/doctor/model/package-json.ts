import type { JsonFile } from './json';
import type { Located } from './parsed';

/** package.json, and what is installed beside it. */
export interface PackageJson {
  readonly json: JsonFile;
  /** dependencies, devDependencies and optionalDependencies: name to range. */
  readonly dependencies: ReadonlyMap<string, Located<string>>;
  /** The version in node_modules, here or in a folder above; else the least version of the declared range. */
  version(name: string): string | undefined;
}
