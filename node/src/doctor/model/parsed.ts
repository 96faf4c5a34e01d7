import type { Span } from '../finding';

/** A value with its place. */
export interface Located<T> {
  readonly value: T;
  readonly at: Span;
}

/**
 * A value that may be computed where the doctor cannot follow: `value` is then absent, which is not the same as a
 * value that is missing in the file.
 */
export interface Setting<T = string> {
  readonly value: T | undefined;
  /** As it is written. */
  readonly source: string;
  readonly at: Span;
}

/** A file that could not be parsed. */
export interface BrokenFile {
  readonly file: string;
  readonly line?: number;
  /** What the parser says. */
  readonly reason: string;
}

/** The text of a file, with what turns offsets into places. */
export class Source {
  #starts: readonly number[] | undefined;

  constructor(
    readonly file: string,
    readonly text: string,
  ) {}

  span(start: number, end: number): Span {
    return { file: this.file, line: this.line(start), start, end };
  }

  /** Counted from 1. */
  line(offset: number): number {
    const later = this.#lines().findIndex((start) => start > offset);
    return later === -1 ? this.#lines().length : later;
  }

  /** Where a line begins. */
  start(line: number): number {
    return this.#lines()[line - 1] ?? this.text.length;
  }

  /** Where each line begins, once anybody asks. */
  #lines(): readonly number[] {
    this.#starts ??= [0, ...[...this.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    return this.#starts;
  }
}

/** Why a file cannot be parsed, and where. */
export class ParseError extends Error {
  constructor(
    message: string,
    readonly line?: number,
  ) {
    super(message);
  }
}
