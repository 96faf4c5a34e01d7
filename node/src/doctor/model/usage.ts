import type { Span } from '../finding';
import type { Located } from './parsed';

/** What the app's own sources use, so far as that can be seen by name. */
export interface SourceUsage {
  /** `import … from 'x'`, `export … from 'x'`, `require('x')`, `import('x')`. */
  readonly imports: readonly Located<string>[];
  /** The places of `new Name(…)` by name. */
  readonly created: ReadonlyMap<string, readonly Span[]>;
  /** The places of `name(…)` and `anything.name(…)` by name. */
  readonly calls: ReadonlyMap<string, readonly Span[]>;
  /** Where a name or a text of one word stands first: identifiers, members, keys of objects, strings. */
  readonly words: ReadonlyMap<string, Span>;
  /** The bodies of all functions, outer ones first. */
  readonly functions: readonly Span[];
}
