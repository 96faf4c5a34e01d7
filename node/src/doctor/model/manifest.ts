import type { Span } from '../finding';

/** An XML element with its place. */
export interface Element {
  readonly name: string;
  /** By qualified name, for example `android:name`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** From `<` of its start tag. */
  readonly at: Span;
}

/** An AndroidManifest.xml. */
export interface Manifest {
  readonly file: string;
  readonly root: Element;
  readonly application: Element | undefined;
  /** activity, service, receiver, provider, meta-data, … of `<application>`. */
  readonly components: readonly Element[];
  /** Every element of that name, wherever it stands. */
  all(name: string): readonly Element[];
}
