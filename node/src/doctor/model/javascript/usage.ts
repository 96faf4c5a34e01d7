import type { Node } from '@babel/types';
import type { Span } from '../../finding';
import type { Located } from '../parsed';
import type { Module } from './module';
import type { Modules } from './modules';
import { memberName } from './resolve';

/**
 * What the app's own sources use, so far as that can be seen by name. Only those are parsed in which the name stands: a
 * large app has thousands.
 */
export interface SourceUsage {
  /** How many sources there are. */
  readonly files: number;
  /** `import … from 'x'`, `export … from 'x'`, `require('x')`, `import('x')` of what the pattern matches. */
  imports(pattern: RegExp): readonly Located<string>[];
  /** The places of `new Name(…)`. */
  created(name: string): readonly Span[];
  /** The places of `name(…)` and `anything.name(…)`, in one file or in all. */
  calls(name: string, file?: string): readonly Span[];
  /** Where a name or a text of one word stands first: an identifier, a member, a key of an object, a string. */
  word(name: string): Span | undefined;
  /** The bodies of a file's functions, outer ones first. */
  functions(file: string): readonly Span[];
}

export class UsageOf implements SourceUsage {
  constructor(private readonly modules: Modules) {}

  get files(): number {
    return this.modules.paths.length;
  }

  imports(pattern: RegExp): readonly Located<string>[] {
    return [...this.#modulesWith(pattern)].flatMap((module) =>
      module.nodes.flatMap((node) => {
        const value = importedFrom(node);
        return value !== undefined && pattern.test(value) ? [{ value, at: spanOf(module, node) }] : [];
      }),
    );
  }

  created(name: string): readonly Span[] {
    return this.#places(name, (node) => node.type === 'NewExpression' && calledName(node.callee) === name);
  }

  calls(name: string, file?: string): readonly Span[] {
    return this.#places(name, (node) => isCall(node) && calledName(node.callee) === name, file);
  }

  word(name: string): Span | undefined {
    for (const module of this.#modulesWith(name)) {
      const node = module.nodes.find((each) => wordOf(each) === name);
      if (node) {
        return spanOf(module, node);
      }
    }
    return undefined;
  }

  functions(file: string): readonly Span[] {
    const module = this.modules.load(file);
    return (module?.nodes ?? []).flatMap((node) => {
      const body = 'params' in node && 'body' in node ? node.body : undefined;
      return module && body && !Array.isArray(body) ? [spanOf(module, body as Node)] : [];
    });
  }

  #places(name: string, isOne: (node: Node) => boolean, file?: string): readonly Span[] {
    return [...this.#modulesWith(name, file)].flatMap((module) =>
      module.nodes.filter(isOne).map((node) => spanOf(module, node)),
    );
  }

  *#modulesWith(wanted: string | RegExp, file?: string): Generator<Module> {
    const has = (text: string) => (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text));
    for (const path of file === undefined ? this.modules.paths : [file]) {
      const module = has(this.modules.text(path)) ? this.modules.load(path) : undefined;
      if (module) {
        yield module;
      }
    }
  }
}

function spanOf({ source }: Module, node: Node): Span {
  return source.span(node.start ?? 0, node.end ?? 0);
}

function isCall(node: Node) {
  return node.type === 'CallExpression' || node.type === 'OptionalCallExpression';
}

function calledName(callee: Node): string | undefined {
  return callee.type === 'Identifier' ? callee.name : memberName(callee);
}

function wordOf(node: Node): string | undefined {
  return node.type === 'Identifier' ? node.name : node.type === 'StringLiteral' ? node.value : undefined;
}

function importedFrom(node: Node): string | undefined {
  const from = 'source' in node ? node.source : required(node);
  return from && typeof from === 'object' && from.type === 'StringLiteral' ? from.value : undefined;
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
