import type { Files } from '../files';
import { type BrokenFile, ParseError, Source } from './parsed';

/** Reads files once, and keeps the names of those that cannot be parsed. */
export class Reader {
  readonly #broken = new Map<string, BrokenFile>();
  readonly #sources = new Map<string, Source>();

  constructor(readonly files: Files) {}

  get broken(): readonly BrokenFile[] {
    return [...this.#broken.values()];
  }

  source(file: string): Source | undefined {
    const known = this.#sources.get(file);
    const text = known ? undefined : this.files.read(file);
    if (text === undefined) {
      return known;
    }
    const source = new Source(file, text.replace(/^\uFEFF/, ''));
    this.#sources.set(file, source);
    return source;
  }

  /** `undefined` if there is no such file, or if the parser throws. */
  parse<T>(file: string, parser: (source: Source) => T): T | undefined {
    const source = this.source(file);
    if (!source) {
      return undefined;
    }
    try {
      return parser(source);
    } catch (error) {
      this.#broken.set(file, { file, ...reasonOf(error) });
      return undefined;
    }
  }
}

function reasonOf(error: unknown): { reason: string; line?: number } {
  const reason = error instanceof Error ? error.message : String(error);
  return error instanceof ParseError && error.line !== undefined ? { reason, line: error.line } : { reason };
}
