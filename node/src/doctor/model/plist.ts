import type { Span } from '../finding';
import type { Source } from './parsed';

/** A property list in XML. */
export interface PlistFile {
  readonly file: string;
  readonly source: Source;
  readonly value: Readonly<Record<string, unknown>>;
  /** Where a key of the top level stands; `undefined` if it is not there. */
  at(key: string): Span | undefined;
}
