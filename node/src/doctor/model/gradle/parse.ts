import { ParseError, type Source } from '../parsed';
import { CLOSING } from './cursor';
import { ExpressionParser } from './expressions';
import { blockOf } from './operands';
import type { Expression, NamedArgument, Statement } from './syntax';
import type { Token } from './tokens';

/** Statements whose head is a condition or a loop; what they hold may or may not run. */
const CONDITIONAL = new Set(['if', 'for', 'while', 'switch', 'when', 'catch']);
const WRAPPERS = new Set(['else', 'try', 'finally', 'do']);
const DECLARATIONS = new Set([
  'def',
  'val',
  'var',
  'final',
  'private',
  'internal',
  'static',
  'lateinit',
  'const',
]);
const IGNORED = new Set(['import', 'package', 'return', 'throw', 'assert', 'class', 'enum', 'interface']);

/** Reads the forms that Gradle's scripts have in both languages; whatever else there is becomes `unknown`. */
export function parseScript(source: Source, tokens: readonly Token[]): Statement[] {
  return new ScriptParser(source, tokens).script();
}

class ScriptParser extends ExpressionParser {
  script(): Statement[] {
    const statements = this.statements();
    const surplus = this.peek();
    if (surplus) {
      throw new ParseError(`"${surplus.text}" closes nothing`, this.source.line(surplus.start));
    }
    return statements;
  }

  /** Up to a closing bracket or the end. */
  protected override statements(): Statement[] {
    const statements: Statement[] = [];
    for (let token = this.peek(); token && !CLOSING.has(token.text); token = this.peek()) {
      const before = this.next;
      statements.push(...this.statement());
      if (this.next === before) {
        this.take();
      }
    }
    return statements;
  }

  protected statement(): Statement[] {
    this.annotations();
    const word = this.peek()?.text ?? '';
    if (IGNORED.has(word)) {
      this.take();
      this.rest();
      return [];
    }
    if (CONDITIONAL.has(word) || WRAPPERS.has(word)) {
      return this.wrapper(word);
    }
    if (word === 'fun') {
      return this.function();
    }
    const statement = this.declaration() ?? this.simple();
    this.rest();
    return statement ? [statement] : [];
  }

  /** `@Suppress("…")` */
  protected annotations(): void {
    while (this.is('@')) {
      this.take();
      this.take();
      if (this.sameLine()?.text === '(') {
        this.group();
      }
    }
  }

  protected wrapper(word: string): Statement[] {
    const start = this.next;
    this.take();
    if (CONDITIONAL.has(word) && this.is('(')) {
      this.group();
    }
    const block = this.is('{') ? this.block() : this.statement();
    return [{ kind: 'call', path: [word], args: [], block, at: this.span(start) }];
  }

  /** What a function holds runs when it is called, which nobody follows. */
  protected function(): Statement[] {
    while (this.peek() && !this.is('{') && !this.is('=')) {
      if (this.is('(')) {
        this.group();
      } else {
        this.take();
      }
    }
    if (this.is('{')) {
      this.group();
    } else {
      this.rest();
    }
    return [];
  }

  /** `def x = 1`, `val x by extra(1)`, `String x = '1'`, `def f(a) { … }` */
  protected declaration(): Statement | undefined {
    const start = this.next;
    while (DECLARATIONS.has(this.peek()?.text ?? '')) {
      this.take();
    }
    const typed = this.peek()?.kind === 'word' && this.peek(1)?.kind === 'word' && this.is('=', 2);
    if (typed) {
      this.take();
    }
    if (this.next === start) {
      return undefined;
    }
    const name = this.take()?.text ?? '';
    if (this.sameLine()?.text === '(') {
      this.function();
      return undefined;
    }
    return this.initializer(start, name);
  }

  protected initializer(start: number, name: string): Statement | undefined {
    if (this.is(':')) {
      this.take();
      this.type();
    }
    const sign = this.sameLine()?.text;
    if (sign !== '=' && sign !== 'by') {
      return undefined;
    }
    this.take();
    const value = this.expression();
    if (sign === '=') {
      return { kind: 'assignment', path: [name], operator: '=', value, at: this.span(start) };
    }
    const extra = value.kind === 'call' && value.path.at(-1) === 'extra' ? value.args[0]?.value : undefined;
    return (
      extra && {
        kind: 'assignment',
        path: ['extra', name],
        operator: '=',
        value: extra,
        at: this.span(start),
      }
    );
  }

  protected simple(): Statement | undefined {
    const start = this.next;
    const head = this.primary();
    const sign = this.sameLine()?.text;
    if (sign === '=' || sign === '+=' || sign === '<<') {
      return this.assignment(start, head, sign === '=' ? '=' : '+=');
    }
    return head.kind === 'reference' || head.kind === 'call' ? this.command(start, head) : undefined;
  }

  protected assignment(start: number, target: Expression, operator: '=' | '+='): Statement {
    this.take();
    const value = this.expression();
    const path = target.kind === 'reference' || target.kind === 'call' ? target.path : [];
    return { kind: 'assignment', path, operator, value, at: this.span(start) };
  }

  protected command(start: number, head: Expression & { kind: 'reference' | 'call' }): Statement {
    const args = head.kind === 'call' ? [...head.args] : [];
    if (head.kind === 'reference' && this.startsArgument()) {
      args.push(...this.arguments(undefined));
    }
    args.push(...this.chain());
    const block = head.kind === 'call' ? head.block : blockOf(args);
    return { kind: 'call', path: head.path, args, block, at: this.span(start) };
  }

  /** `version "1" apply false` after `id "x"`. */
  protected chain(): NamedArgument[] {
    const chain: NamedArgument[] = [];
    while (this.sameLine()?.kind === 'word') {
      const name = this.take()?.text ?? '';
      if (!this.startsArgument()) {
        break;
      }
      chain.push({ name, value: this.primary() });
    }
    return chain;
  }
}
