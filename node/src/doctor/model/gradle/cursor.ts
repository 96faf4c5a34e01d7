import { ParseError, type Source } from '../parsed';
import type { Token } from './tokens';

const OPENING: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['(', ')'],
  ['[', ']'],
]);

/** The signs that close a block, a list of arguments, an index. */
export const CLOSING: ReadonlySet<string> = new Set(OPENING.values());

/** Goes through the tokens of a script. */
export class Cursor {
  protected next = 0;

  constructor(
    protected readonly source: Source,
    protected readonly tokens: readonly Token[],
  ) {}

  protected peek(ahead = 0): Token | undefined {
    return this.tokens[this.next + ahead];
  }

  protected take(): Token | undefined {
    const token = this.tokens[this.next];
    this.next += 1;
    return token;
  }

  protected is(text: string, ahead = 0): boolean {
    return this.peek(ahead)?.text === text;
  }

  /** The next token if it stands in the same line. */
  protected sameLine(): Token | undefined {
    const token = this.peek();
    return token && !token.first ? token : undefined;
  }

  protected close(open: number, sign: string): void {
    while (this.peek() && !CLOSING.has(this.peek()?.text ?? '')) {
      if (OPENING.has(this.peek()?.text ?? '')) {
        this.group();
      } else {
        this.take();
      }
    }
    if (this.is(sign)) {
      this.take();
      return;
    }
    const opening = this.tokens[open];
    throw new ParseError(`"${opening?.text}" is not closed`, this.source.line(opening?.start ?? 0));
  }

  /** From an opening bracket to the one that closes it. */
  protected group(): void {
    const open = this.next;
    const sign = OPENING.get(this.take()?.text ?? '');
    if (sign) {
      this.close(open, sign);
    }
  }

  /** What is left of a line. */
  protected rest(): void {
    for (let token = this.sameLine(); token && !CLOSING.has(token.text); token = this.sameLine()) {
      if (OPENING.has(token.text)) {
        this.group();
      } else {
        this.take();
      }
    }
  }

  /** `List<String>?` */
  protected type(): void {
    while (
      this.sameLine()?.kind === 'word' ||
      ['.', '?', '<', '>', '*'].includes(this.sameLine()?.text ?? '')
    ) {
      this.take();
    }
  }

  protected spot(start: number) {
    const at = this.span(start);
    return { at, source: this.source.text.slice(at.start, at.end) };
  }

  protected span(start: number) {
    const first = this.tokens[start]?.start ?? this.source.text.length;
    return this.source.span(first, Math.max(first, this.tokens[this.next - 1]?.end ?? first));
  }
}
