import type { Span } from '../../finding';

/** What stands to the right of a name in a Gradle script, as far as it can be read without running it. */
export type Expression = { readonly at: Span; readonly source: string } & (
  | { readonly kind: 'string'; readonly text: string; readonly interpolated: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'map'; readonly entries: readonly NamedArgument[] }
  /** `rootProject.ext.minSdkVersion`, `libs.im`. */
  | { readonly kind: 'reference'; readonly path: readonly string[] }
  | CallParts
  /** Operators and whatever else needs running. */
  | { readonly kind: 'unknown' }
);

interface CallParts {
  readonly kind: 'call';
  readonly path: readonly string[];
  readonly args: readonly Argument[];
  readonly block: readonly Statement[] | undefined;
}

/** An argument, perhaps named: `plugin: "x"`, `plugin = "x"`, `"a" to 1`. */
export interface Argument {
  readonly name: string | undefined;
  readonly value: Expression;
}

/** An argument with a name, or an entry of a map. */
export interface NamedArgument extends Argument {
  readonly name: string;
}

/** A line of a script: `compileSdk 36`, `namespace = "x"`, `android { … }`. */
export type Statement = { readonly at: Span } & (
  | CallParts
  | {
      readonly kind: 'assignment';
      /** `extra["x"]` and `ext.x` are both two names. */
      readonly path: readonly string[];
      readonly operator: '=' | '+=';
      readonly value: Expression;
    }
);
