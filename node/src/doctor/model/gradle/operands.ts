import { CLOSING, Cursor } from './cursor';
import { unquote } from './strings';
import type { Argument, Expression, NamedArgument, Statement } from './syntax';

/** Calls that change nothing about a value but its type. */
const CASTS = new Set(['get', 'toInt', 'toInteger', 'toString', 'toBoolean', 'orNull', 'trim']);

const MEMBERS = new Set(['.', '?.', '!!']);

/** Reads a value with what follows it: members, indexes, arguments, a block. */
export abstract class OperandParser extends Cursor {
  /** Up to a closing bracket or the end. */
  protected abstract statements(): Statement[];

  protected abstract expression(): Expression;

  /** Up to the closing bracket, or, without brackets, as long as commas go on. */
  protected abstract arguments(close: string | undefined): Argument[];

  /** A value with what follows it: members, indexes, arguments, a block. */
  protected primary(): Expression {
    const start = this.next;
    let value = this.atom();
    for (let more = this.postfix(start, value); more; more = this.postfix(start, value)) {
      value = more;
    }
    return value;
  }

  protected atom(): Expression {
    const start = this.next;
    const token = this.take();
    switch (token?.kind) {
      case undefined:
        return { ...this.spot(start), kind: 'unknown' };
      case 'string':
        return { ...this.spot(start), kind: 'string', ...unquote(token.text) };
      case 'number':
        return {
          ...this.spot(start),
          kind: 'number',
          value: Number.parseFloat(token.text.replaceAll('_', '')),
        };
      case 'word':
        return this.word(start, token.text);
      default:
        return this.signed(start, token?.text ?? '');
    }
  }

  protected word(start: number, word: string): Expression {
    if (word === 'true' || word === 'false') {
      return { ...this.spot(start), kind: 'boolean', value: word === 'true' };
    }
    if (word === 'null' || word === 'new') {
      return { ...this.spot(start), kind: 'unknown' };
    }
    return { ...this.spot(start), kind: 'reference', path: [word.replaceAll('`', '')] };
  }

  protected signed(start: number, sign: string): Expression {
    switch (sign) {
      case '[':
        return this.collection(start);
      case '{':
        this.next = start;
        return { kind: 'call', path: [], args: [], block: this.block(), ...this.spot(start) };
      case '(': {
        const value = this.expression();
        this.close(start, ')');
        return { ...value, ...this.spot(start) };
      }
      case '-': {
        const value = this.atom();
        return value.kind === 'number'
          ? { ...this.spot(start), kind: 'number', value: -value.value }
          : { ...this.spot(start), kind: 'unknown' };
      }
      case '!':
        this.primary();
        return { ...this.spot(start), kind: 'unknown' };
      default:
        if (CLOSING.has(sign)) {
          this.next = start;
        }
        return { ...this.spot(start), kind: 'unknown' };
    }
  }

  /** `[a: 1]`, `[:]`, `["a", "b"]` */
  protected collection(start: number): Expression {
    if (this.is(':')) {
      this.take();
    }
    const items = this.arguments(']');
    this.close(start, ']');
    return { ...collection(items), ...this.spot(start) };
  }

  protected postfix(start: number, value: Expression): Expression | undefined {
    const token = this.peek();
    if (token && MEMBERS.has(token.text)) {
      return this.member(start, value);
    }
    const path = pathOf(value);
    if (!token || token.first || !path) {
      return undefined;
    }
    if (token.text === '(' && this.isAdjacent()) {
      return this.call(start, path);
    }
    return value.kind === 'string' ? undefined : this.indexOrBlock(start, value, path);
  }

  protected indexOrBlock(start: number, value: Expression, path: readonly string[]): Expression | undefined {
    if (this.is('[') && this.isAdjacent()) {
      return this.index(start, path);
    }
    if (!this.is('{')) {
      return undefined;
    }
    const args = value.kind === 'call' ? value.args : [];
    const block = this.block();
    return { kind: 'call', path, args, block, ...this.spot(start) };
  }

  /** Whether nothing stands between the next token and the one before. */
  protected isAdjacent(): boolean {
    return this.peek(-1)?.end === this.peek()?.start;
  }

  protected member(start: number, value: Expression): Expression {
    const [sign, name] = [this.take(), this.peek()];
    if (sign?.text === '!!' || name?.kind !== 'word') {
      return value;
    }
    this.take();
    if (CASTS.has(name.text) && this.is('(') && this.is(')', 1)) {
      this.next += 2;
      return { ...value, ...this.spot(start) };
    }
    const path = value.kind === 'string' ? undefined : pathOf(value);
    return path
      ? { ...this.spot(start), kind: 'reference', path: [...path, name.text] }
      : { ...this.spot(start), kind: 'unknown' };
  }

  protected index(start: number, path: readonly string[]): Expression {
    const open = this.next;
    this.take();
    const key = this.expression();
    this.close(open, ']');
    return key.kind === 'string'
      ? { ...this.spot(start), kind: 'reference', path: [...path, key.text] }
      : { ...this.spot(start), kind: 'unknown' };
  }

  protected call(start: number, path: readonly string[]): Expression {
    const open = this.next;
    this.take();
    const args = this.arguments(')');
    this.close(open, ')');
    const last = path.at(-1) ?? '';
    const known = LISTS.has(last) ? collection(args) : undefined;
    return { ...(known ?? { kind: 'call', path, args, block: blockOf(args) }), ...this.spot(start) };
  }

  protected block(): Statement[] {
    const open = this.next;
    this.take();
    this.parameters();
    const statements = this.statements();
    this.close(open, '}');
    return statements;
  }

  /** `{ variant, index -> … }` */
  protected parameters(): void {
    let ahead = 0;
    while (this.peek(ahead)?.kind === 'word' || this.is(',', ahead) || this.is(':', ahead)) {
      ahead += 1;
    }
    if (this.is('->', ahead)) {
      this.next += ahead + 1;
    }
  }
}

/** What makes a list or a map of its arguments. */
const LISTS = new Set([
  'mapOf',
  'mutableMapOf',
  'listOf',
  'mutableListOf',
  'setOf',
  'mutableSetOf',
  'arrayOf',
]);

type Collection =
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'map'; readonly entries: readonly NamedArgument[] };

function collection(args: readonly Argument[]): Collection {
  const named = args.filter((arg): arg is NamedArgument => arg.name !== undefined);
  return named.length > 0
    ? { kind: 'map', entries: named }
    : { kind: 'list', items: args.map(({ value }) => value) };
}

/** A closure among the arguments, as in `implementation 'x', { … }`. */
export function blockOf(args: readonly Argument[]): readonly Statement[] | undefined {
  const last = args.at(-1)?.value;
  return last?.kind === 'call' && last.path.length === 0 ? last.block : undefined;
}

/** Kotlin calls a configuration that it has no name for as `"api"("…")`. */
function pathOf(value: Expression): readonly string[] | undefined {
  switch (value.kind) {
    case 'reference':
    case 'call':
      return value.path;
    case 'string':
      return [value.text];
    default:
      return undefined;
  }
}
