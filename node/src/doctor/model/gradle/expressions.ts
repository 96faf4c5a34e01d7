import { OperandParser } from './operands';
import { unquote } from './strings';
import type { Argument, Expression } from './syntax';

/** Reads values; whatever needs running is `unknown`. */
export abstract class ExpressionParser extends OperandParser {
  protected startsArgument(): boolean {
    const token = this.sameLine();
    return token !== undefined && (token.kind !== 'sign' || ['[', '(', '-', '!'].includes(token.text));
  }

  protected override arguments(close: string | undefined): Argument[] {
    const args: Argument[] = [];
    while (this.peek() && !this.is(close ?? '')) {
      const before = this.next;
      args.push(this.argument());
      if (this.is(',')) {
        this.take();
      } else if (close === undefined) {
        break;
      } else if (this.next === before) {
        this.take();
      }
    }
    return args;
  }

  protected argument(): Argument {
    const [token, sign] = [this.peek(), this.peek(1)];
    const isName = token?.kind === 'word' || token?.kind === 'string';
    if (token && isName && (sign?.text === ':' || (token.kind === 'word' && sign?.text === '='))) {
      this.next += 2;
      return { name: unquote(token.text).text, value: this.expression() };
    }
    if (token?.text === '(' && this.computedKey()) {
      return { name: '', value: this.expression() };
    }
    const value = this.expression();
    if (this.sameLine()?.text === 'to') {
      this.take();
      return { name: value.kind === 'string' ? value.text : '', value: this.expression() };
    }
    return { name: undefined, value };
  }

  /** `(name): value` in a map of Groovy's; its key is not known. */
  protected computedKey(): boolean {
    const start = this.next;
    this.group();
    if (this.is(':')) {
      this.take();
      return true;
    }
    this.next = start;
    return false;
  }

  protected override expression(): Expression {
    const start = this.next;
    let value = this.primary();
    for (let sign = this.operator(); sign !== undefined; sign = this.operator()) {
      this.take();
      if (sign === 'as') {
        this.type();
      } else {
        value = this.operation(start, sign, value);
      }
    }
    return value;
  }

  protected operation(start: number, sign: string, left: Expression): Expression {
    const right = this.primary();
    if (sign === '+' && left.kind === 'string' && right.kind === 'string') {
      const interpolated = left.interpolated || right.interpolated;
      return { ...this.spot(start), kind: 'string', text: left.text + right.text, interpolated };
    }
    if (sign === '?' && this.is(':')) {
      this.take();
      this.primary();
    }
    return { ...this.spot(start), kind: 'unknown' };
  }

  /** An operator that goes on with an expression, perhaps in the next line. */
  protected operator(): string | undefined {
    const token = this.peek();
    if (token?.kind === 'sign' && /^([-+*/%<>]|[=!<>]=|[=!]==|&&|\|\||\?:?|\?\?|\.\.)$/.test(token.text)) {
      return token.first && /^[-+*/<]$/.test(token.text) ? undefined : token.text;
    }
    const word = this.sameLine();
    return word && ['as', 'in', 'is', 'instanceof'].includes(word.text) ? word.text : undefined;
  }
}
