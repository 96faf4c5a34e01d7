import type { Files } from './files';
import type { AndroidApp } from './model/android';
import type { IosApp } from './model/ios';
import type { JsonFile } from './model/json';
import type { PackageJson } from './model/package-json';
import type { BrokenFile } from './model/parsed';
import type { InitCall } from './model/sources';
import type { SourceUsage } from './model/usage';

/**
 * An app as the rules see it. Everything is parsed when it is first asked for; what cannot be parsed is absent, and
 * named in `broken`.
 */
export interface Project {
  /** For what no model covers. */
  readonly files: Files;
  readonly packageJson: PackageJson | undefined;
  /** Absent if the app has no Android folder. */
  readonly android: AndroidApp | undefined;
  /** Absent if the app has no iOS folder. */
  readonly ios: IosApp | undefined;
  /** Every call `init({…})` of a `TimPushPlugin` in the app's own sources. */
  readonly initCalls: readonly InitCall[];
  /** What else the app's own sources say. */
  readonly usage: SourceUsage;
  /** Expo's app.json; `expo` is the key at its top. */
  readonly appJson: JsonFile | undefined;
  /** Any JSON file of the app. */
  json(path: string): JsonFile | undefined;
  /** The files that could not be parsed so far. */
  readonly broken: readonly BrokenFile[];
}
