import type { Source } from '../parsed';
import { groovyLeaves } from './groovy';
import type { KotlinGrammar } from './kotlin';
import { type Leaf, languageOf } from './language';

/** A word, text, number or sign of a script. */
export interface Token {
  readonly kind: 'word' | 'string' | 'number' | 'sign';
  /** As it is written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a line ends before it. */
  readonly first: boolean;
}

const QUOTED = /^(['"]|\/[^/*=])/;

/** What a script consists of. `syntax.ts` has the few forms that Gradle's scripts have, in both languages alike. */
export function tokens({ file, text }: Source, kotlin: KotlinGrammar | undefined): readonly Token[] {
  const leaves = languageOf(file) === 'kotlin' ? (kotlin?.leaves(text) ?? []) : groovyLeaves(text);
  const told = leaves.filter(([start, end]) => text.slice(start, end) !== ';');
  return told.map((leaf, index) => token(text, leaf, told[index - 1]));
}

function token(text: string, [start, end]: Leaf, before: Leaf | undefined): Token {
  const written = text.slice(start, end);
  const between = text.slice(before?.[1] ?? 0, start);
  return { kind: kind(written), text: written, start, end, first: !before || /[\n;]/.test(between) };
}

function kind(text: string): Token['kind'] {
  if (QUOTED.test(text)) {
    return 'string';
  }
  if (/^\d/.test(text)) {
    return 'number';
  }
  return /^[\p{L}\d_$`]/u.test(text) ? 'word' : 'sign';
}
