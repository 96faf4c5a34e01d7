import type { Located, Source } from './parsed';

/** A .properties file. */
export interface PropertiesFile {
  readonly file: string;
  readonly source: Source;
  /** Key to value; `at` is the place of the whole line. */
  readonly values: ReadonlyMap<string, Located<string>>;
}
