import type { Argument, Expression, Statement } from './syntax';

/** A statement with the names of the blocks around it. */
export interface Nested {
  readonly path: readonly string[];
  readonly statement: Statement;
}

/** What takes the name of the block from its argument: `getByName("release") { … }`. */
const BY_NAME = new Set(['getByName', 'named', 'create', 'register', 'maybeCreate']);

/** What may or may not run; a doctor takes it for what is there. */
const TRANSPARENT = new Set([
  'if',
  'else',
  'for',
  'while',
  'try',
  'finally',
  'switch',
  'when',
  'let',
  'apply',
]);

/** Every statement, outer ones first. */
export function* walk(statements: readonly Statement[], path: readonly string[] = []): Generator<Nested> {
  for (const statement of statements) {
    yield { path, statement };
    if (statement.kind === 'call' && statement.block) {
      yield* walk(statement.block, [...path, ...blockName(statement)]);
    }
  }
}

function blockName({ path, args }: Statement & { kind: 'call' }): readonly string[] {
  const last = path.at(-1) ?? '';
  const name = args[0]?.value;
  if (BY_NAME.has(last) && name?.kind === 'string') {
    return [...path.slice(0, -1), name.text];
  }
  return path.length === 1 && TRANSPARENT.has(last) ? [] : path;
}

/** Whether a statement stands in these blocks, wherever they stand. */
export function isIn({ path }: Nested, ...blocks: readonly string[]): boolean {
  const at = path.length - blocks.length;
  return at >= 0 && blocks.every((block, index) => path[at + index] === block);
}

/** The value of an argument by its name, else by its place. */
export function argument(args: readonly Argument[], name: string, index = 0): Expression | undefined {
  const unnamed = args.filter((arg) => arg.name === undefined);
  return (args.find((arg) => arg.name === name) ?? unnamed[index])?.value;
}

/** The arguments themselves, what is in lists and maps in place of these. */
export function flat(args: readonly Argument[]): readonly Argument[] {
  return args.flatMap((arg) => {
    if (arg.name !== undefined) {
      return [arg];
    }
    switch (arg.value.kind) {
      case 'list':
        return flat(arg.value.items.map((value) => ({ name: undefined, value })));
      case 'map':
        return arg.value.entries;
      default:
        return [arg];
    }
  });
}
