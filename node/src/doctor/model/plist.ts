import { XMLValidator } from 'fast-xml-parser';
import { parse } from 'plist';
import type { Span } from '../finding';
import { ParseError, type Source } from './parsed';

/** A property list in XML. */
export interface PlistFile {
  readonly file: string;
  readonly source: Source;
  readonly value: Readonly<Record<string, unknown>>;
  /** Where a key of the top level stands; `undefined` if it is not there. */
  at(key: string): Span | undefined;
}

/** Checked first, since the other parser complains on the terminal. */
export function parsePlist(source: Source): PlistFile {
  const valid = XMLValidator.validate(source.text);
  if (valid !== true) {
    throw new ParseError(valid.err.msg, valid.err.line);
  }
  const value = parse(source.text);
  return {
    file: source.file,
    source,
    value: isDictionary(value) ? value : {},
    at: (key) => {
      const written = `<key>${key}</key>`;
      const start = source.text.indexOf(written);
      return start === -1 ? undefined : source.span(start, start + written.length);
    },
  };
}

function isDictionary(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
