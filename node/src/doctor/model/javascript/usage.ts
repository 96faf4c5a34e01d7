import type { Node } from '@babel/types';
import type { Span } from '../../finding';
import type { Located } from '../parsed';
import type { Module } from './module';
import type { Modules } from './modules';
import { memberName } from './resolve';

/** What the app's own sources use, so far as that can be seen by name. */
export interface SourceUsage {
  /** `import … from 'x'`, `export … from 'x'`, `require('x')`, `import('x')`. */
  readonly imports: readonly Located<string>[];
  /** The places of `new Name(…)` by name. */
  readonly created: ReadonlyMap<string, readonly Span[]>;
  /** The places of `name(…)` and `anything.name(…)` by name. */
  readonly calls: ReadonlyMap<string, readonly Span[]>;
  /** Where a name or a text of one word stands first: identifiers, members, keys of objects, strings. */
  readonly words: ReadonlyMap<string, Span>;
  /** The bodies of all functions, outer ones first. */
  readonly functions: readonly Span[];
}

export function findUsage(modules: Modules): SourceUsage {
  const found = new Collected();
  for (const path of modules.paths) {
    const module = modules.load(path);
    for (const node of module?.nodes ?? []) {
      found.add(module as Module, node);
    }
  }
  return found;
}

class Collected implements SourceUsage {
  readonly imports: Located<string>[] = [];
  readonly created = new Map<string, Span[]>();
  readonly calls = new Map<string, Span[]>();
  readonly words = new Map<string, Span>();
  readonly functions: Span[] = [];

  add({ source }: Module, node: Node): void {
    const at = source.span(node.start ?? 0, node.end ?? 0);
    this.#importOf(node, at);
    this.#wordOf(node, at);
    if (node.type === 'NewExpression') {
      push(this.created, calledName(node.callee), at);
    } else if (node.type === 'CallExpression' || node.type === 'OptionalCallExpression') {
      push(this.calls, calledName(node.callee), at);
    } else if ('body' in node && 'params' in node && node.body && !Array.isArray(node.body)) {
      this.functions.push(source.span(node.body.start ?? 0, node.body.end ?? 0));
    }
  }

  #importOf(node: Node, at: Span): void {
    const from = 'source' in node ? node.source : required(node);
    if (from && typeof from === 'object' && from.type === 'StringLiteral') {
      this.imports.push({ value: from.value, at });
    }
  }

  #wordOf(node: Node, at: Span): void {
    const word =
      node.type === 'Identifier' ? node.name : node.type === 'StringLiteral' ? node.value : undefined;
    if (word !== undefined && /^[\w$]+$/.test(word) && !this.words.has(word)) {
      this.words.set(word, at);
    }
  }
}

/** The argument of `require('x')` and `import('x')`. */
function required(node: Node): Node | undefined {
  if (node.type !== 'CallExpression') {
    return undefined;
  }
  const { callee } = node;
  const asks = callee.type === 'Import' || (callee.type === 'Identifier' && callee.name === 'require');
  return asks ? node.arguments[0] : undefined;
}

function calledName(callee: Node): string | undefined {
  return callee.type === 'Identifier' ? callee.name : memberName(callee);
}

function push(places: Map<string, Span[]>, name: string | undefined, at: Span): void {
  if (name !== undefined) {
    places.set(name, [...(places.get(name) ?? []), at]);
  }
}
