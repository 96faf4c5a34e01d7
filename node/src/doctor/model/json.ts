import { parseExpression } from '@babel/parser';
import type { Node, ObjectExpression } from '@babel/types';
import type { Span } from '../finding';
import { ParseError, type Source } from './parsed';

type Path = readonly (string | number)[];

/** A JSON file: its value, and where each of its values stands. */
export interface JsonFile {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** The value at a path such as `['client', 0, 'client_info']`; `undefined` if there is none. */
  get(...path: Path): unknown;
  /** Where that value stands; the whole file if there is none. */
  at(...path: Path): Span;
}

export function parseJson(source: Source): JsonFile {
  const value: unknown = read(source);
  const tree = parseExpression(source.text);
  return {
    file: source.file,
    text: source.text,
    value,
    get: (...path) => path.reduce(child, value),
    at: (...path) => {
      const node = path.reduce<Node | undefined>(childNode, tree) ?? tree;
      return source.span(node.start ?? 0, node.end ?? 0);
    },
  };
}

function read(source: Source): unknown {
  try {
    return JSON.parse(source.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = /position (\d+)/.exec(reason)?.[1];
    throw new ParseError(reason, offset === undefined ? wrongLine(source) : source.line(Number(offset)));
  }
}

/** Not every Node tells where JSON ends; where it is no JavaScript either, that parser does. */
function wrongLine({ text }: Source): number | undefined {
  try {
    parseExpression(text);
    return undefined;
  } catch (error) {
    return (error as { loc?: { line: number } }).loc?.line;
  }
}

function child(value: unknown, key: string | number): unknown {
  const holds = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return holds ? (value as Record<string | number, unknown>)[key] : undefined;
}

/** JSON is a part of JavaScript: its nodes are object, array and string expressions. */
function childNode(node: Node | undefined, key: string | number): Node | undefined {
  if (node?.type === 'ArrayExpression') {
    return node.elements[Number(key)] ?? undefined;
  }
  return node?.type === 'ObjectExpression' ? property(node, String(key)) : undefined;
}

function property(node: ObjectExpression, key: string): Node | undefined {
  const found = node.properties.findLast(
    (each) => each.type === 'ObjectProperty' && each.key.type === 'StringLiteral' && each.key.value === key,
  );
  return found?.type === 'ObjectProperty' ? found.value : undefined;
}
