import { Properties } from 'properties-file/parser';
import type { Located, Source } from './parsed';

/** A .properties file. */
export interface PropertiesFile {
  readonly file: string;
  readonly source: Source;
  /** Key to value; `at` is the place of the whole line. */
  readonly values: ReadonlyMap<string, Located<string>>;
}

export function parseProperties(source: Source): PropertiesFile {
  const nodes = new Properties(source.text).nodes.filter((node) => node.type === 'property');
  const values = nodes.map(({ key, value, startingLineNumber, endingLineNumber }) => {
    const end = source.start(endingLineNumber + 1);
    return [key, { value: value.trim(), at: source.span(source.start(startingLineNumber), end) }] as const;
  });
  return { file: source.file, source, values: new Map(values) };
}
