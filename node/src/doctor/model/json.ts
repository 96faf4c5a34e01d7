import type { Span } from '../finding';

/** A JSON file: its value, and where each of its values stands. */
export interface JsonFile {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** The value at a path such as `['client', 0, 'client_info']`; `undefined` if there is none. */
  get(...path: readonly (string | number)[]): unknown;
  /** Where that value stands; the whole file if there is none. */
  at(...path: readonly (string | number)[]): Span;
}
