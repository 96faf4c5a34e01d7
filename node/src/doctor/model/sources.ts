import type { Span } from '../finding';
import type { Setting } from './parsed';

/** A value in `init`'s argument: absent where it is computed, from the environment, or imported from afar. */
export type InitValue = Setting<string | number | boolean>;

/** A key of `init`'s argument. */
export interface InitEntry extends InitValue {
  readonly key: string;
  /** Where the key stands; `at` is the value's place. */
  readonly keyAt: Span;
}

/** A call of `init` on a `TimPushPlugin`. */
export interface InitCall {
  readonly at: Span;
  /** The keys that could be followed, in order. */
  readonly entries: readonly InitEntry[];
  /** Whether these are all: no spread, computed key or argument that could not be followed. */
  readonly complete: boolean;
}
