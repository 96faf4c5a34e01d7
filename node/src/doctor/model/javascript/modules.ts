import type { Reader } from '../reader';
import { type Module, parseJsonModule, parseModule } from './module';

const ENDING = /\.[cm]?[jt]sx?$/;

/** Made, typed or tested only: nothing of it runs in the app. */
const NOT_RUN = /(^|\/)(__tests__|__mocks__|android|ios|dist|lib)\/|\.(test|spec)\.|\.d\.[cm]?ts$/;

/** The modules of an app's own sources, each parsed once. */
export class Modules {
  readonly #known = new Map<string, Module | undefined>();
  /** What the app runs. */
  readonly paths: readonly string[];

  constructor(private readonly reader: Reader) {
    this.paths = reader.files.paths.filter((path) => ENDING.test(path) && !NOT_RUN.test(path));
  }

  text(path: string): string {
    return this.reader.source(path)?.text ?? '';
  }

  load(path: string): Module | undefined {
    if (!this.#known.has(path)) {
      this.#known.set(path, this.#parse(path));
    }
    return this.#known.get(path);
  }

  #parse(path: string): Module | undefined {
    if (path.endsWith('.json')) {
      return this.reader.parse(path, parseJsonModule);
    }
    return ENDING.test(path) ? this.reader.parse(path, parseModule) : undefined;
  }
}
