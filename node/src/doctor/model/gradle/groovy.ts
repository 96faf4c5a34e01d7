import type { Leaf } from './language';

const BLANK = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|#![^\n]*)*/y;
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const NUMBER = /\d[\w]*(?:\.\d[\w]*)?/y;
const SIGN = /\?\.|\*\.|\.\.<?|->|\?:|<<|[=!]==?|[-+*/%<>&|^]=|&&|\|\||\+\+|--|[\s\S]/y;
const QUOTES = /"""|'''|"|'/y;

/** After these a slash begins a text; after a value it divides. */
const BEFORE_TEXT = /[=(,[:~!?{;&|]\s*$/;

/**
 * The tokens of a script in Groovy, comments left out. The grammar for tree-sitter is not used for it: commands without
 * brackets, of which Gradle's scripts consist, throw it off, after which it takes what stands between texts for texts.
 */
export function groovyLeaves(text: string): Leaf[] {
  const leaves: Leaf[] = [];
  for (let start = pastBlank(text, 0); start < text.length; ) {
    const end = tokenEnd(text, start);
    leaves.push([start, end]);
    start = pastBlank(text, end);
  }
  return leaves;
}

function pastBlank(text: string, start: number): number {
  return match(BLANK, text, start) ?? start;
}

function match(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function tokenEnd(text: string, start: number): number {
  const open = match(QUOTES, text, start);
  if (open !== undefined) {
    return textEnd(text, open, text.slice(start, open));
  }
  const slashy =
    text[start] === '/' && BEFORE_TEXT.test(text.slice(0, start)) ? line(text, start) : undefined;
  return (
    slashy ?? match(WORD, text, start) ?? match(NUMBER, text, start) ?? match(SIGN, text, start) ?? start + 1
  );
}

/** `/…/`, in one line. */
function line(text: string, start: number): number | undefined {
  return match(/\/(?:\\.|[^/\n\\])+\//y, text, start);
}

/** Up to the closing quotes; one line's text that nobody closes ends with the line. */
function textEnd(text: string, from: number, quotes: string): number {
  const closing = quotes.length === 1 ? [quotes, '\n'] : [quotes];
  let at = from;
  while (at < text.length && !closing.some((sign) => text.startsWith(sign, at))) {
    const isExpression = quotes.startsWith('"') && text.startsWith('${', at);
    at = isExpression ? expressionEnd(text, at + 2) : at + (text[at] === '\\' ? 2 : 1);
  }
  return Math.min(text.startsWith(quotes, at) ? at + quotes.length : at, text.length);
}

/** Of `${ … }` in a text, with texts in it. */
function expressionEnd(text: string, from: number): number {
  let depth = 1;
  let at = from;
  while (at < text.length && depth > 0) {
    const open = match(QUOTES, text, at);
    depth += Number(text[at] === '{') - Number(text[at] === '}');
    at = open === undefined ? at + 1 : textEnd(text, open, text.slice(at, open));
  }
  return at;
}
