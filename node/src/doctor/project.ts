import type { Files } from './files';
import { type AndroidApp, readAndroid } from './model/android';
import { KotlinGrammar } from './model/gradle/kotlin';
import { type IosApp, readIos } from './model/ios';
import { findInitCalls, type InitCall } from './model/javascript/init-calls';
import { Modules } from './model/javascript/modules';
import { type SourceUsage, UsageOf } from './model/javascript/usage';
import { type JsonFile, parseJson } from './model/json';
import { type PackageJson, packageJson } from './model/package-json';
import type { BrokenFile } from './model/parsed';
import { Reader } from './model/reader';

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

/** The grammar of Kotlin is loaded first, so that rules need not wait. */
export async function openProject(files: Files): Promise<Project> {
  return new ParsedProject(new Reader(files), await KotlinGrammar.load(files.paths));
}

class ParsedProject implements Project {
  readonly #kept = new Map<string, unknown>();
  readonly #modules: Modules;

  constructor(
    private readonly reader: Reader,
    private readonly kotlin: KotlinGrammar | undefined,
  ) {
    this.#modules = new Modules(reader);
  }

  get files() {
    return this.reader.files;
  }

  get packageJson() {
    const json = this.json('package.json');
    return this.#once('packageJson', () => json && packageJson(this.files, json));
  }

  get android() {
    return this.#once('android', () => readAndroid(this.reader, this.kotlin));
  }

  get ios() {
    return this.#once('ios', () => readIos(this.reader));
  }

  get initCalls() {
    return this.#once('initCalls', () => findInitCalls(this.#modules));
  }

  get usage() {
    return this.#once('usage', () => new UsageOf(this.#modules));
  }

  get appJson() {
    return this.json('app.json');
  }

  json(path: string) {
    return this.#once(`json ${path}`, () => this.reader.parse(path, parseJson));
  }

  get broken() {
    return this.reader.broken;
  }

  #once<T>(name: string, read: () => T): T {
    if (!this.#kept.has(name)) {
      this.#kept.set(name, read());
    }
    return this.#kept.get(name) as T;
  }
}
