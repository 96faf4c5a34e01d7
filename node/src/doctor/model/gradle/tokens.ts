import type { Node } from 'web-tree-sitter';
import type { Source } from '../parsed';
import type { Grammars, Language } from './grammars';

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

const COMMENT = /comment|shebang/;
const STRING = /^(multiline_)?(string|character|raw_string)_literal$/;
const QUOTED = /^(['"]|\/[^/*])/;

/** Groovy's grammar knows no empty text in single quotes, and loses what follows one. */
const EMPTY = "''";

/** Names that Groovy's grammar takes for words of Java's module files, losing the text in single quotes that follows. */
const MODULE_WORDS = /\b(module|open|exports|opens|requires|provides|uses)(?=\s*:)/g;

/**
 * What a script consists of. Both grammars give the leaves of their trees faithfully, but no tree to rely on: Groovy's
 * takes `minSdkVersion rootProject.ext.minSdk` for a call, an error and an expression. So the leaves are taken, and
 * `syntax.ts` reads the few forms that Gradle's scripts have, in both languages alike.
 */
export function tokens(source: Source, language: Language, grammars: Grammars): readonly Token[] {
  let text = source.text.replace(MODULE_WORDS, (word) => '_'.repeat(word.length));
  for (;;) {
    const { leaves, lost } = leavesOf(text, language, grammars);
    const empty = lost === undefined ? -1 : text.indexOf(EMPTY, lost);
    if (language === 'kotlin' || empty === -1) {
      const told = leaves.filter(([start, end]) => source.text.slice(start, end) !== ';');
      return told.map((leaf, index) => token(source.text, leaf, told[index - 1]));
    }
    text = `${text.slice(0, empty)}""${text.slice(empty + EMPTY.length)}`;
  }
}

type Leaf = readonly [start: number, end: number];

/** The leaves of the grammar's tree, and where it lost its way. */
function leavesOf(text: string, language: Language, grammars: Grammars) {
  const tree = grammars.parse(language, text);
  const leaves: Leaf[] = [];
  const lost: (number | undefined)[] = [];
  let last = 0;
  for (const { type, isError, startIndex, endIndex } of leafNodes(tree.rootNode)) {
    if (!COMMENT.test(type)) {
      lost.push(isError ? startIndex : gapBefore(text, last, startIndex));
      leaves.push([startIndex, endIndex]);
    }
    last = endIndex;
  }
  lost.push(gapBefore(text, last, text.length));
  tree.delete();
  return { leaves, lost: lost.find((place) => place !== undefined) };
}

/** Texts and comments as a whole; what the grammar made up stands nowhere. */
function* leafNodes(node: Node): Generator<Node> {
  if (node.childCount === 0 || STRING.test(node.type) || COMMENT.test(node.type)) {
    if (node.endIndex > node.startIndex) {
      yield node;
    }
    return;
  }
  for (const child of node.children) {
    yield* leafNodes(child);
  }
}

/** Where text begins that is in no leaf, but for the signs between statements. */
function gapBefore(text: string, from: number, to: number): number | undefined {
  return /[^\s;]/.test(text.slice(from, to)) ? from : undefined;
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
  return /^[\w$`]/.test(text) ? 'word' : 'sign';
}
