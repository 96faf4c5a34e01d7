import { posix } from 'node:path';
import type { Expression, Node } from '@babel/types';
import type { Import, Module } from './module';

/** An expression and the module in which its names mean something. */
export interface Place {
  readonly module: Module;
  readonly node: Node;
}

/** Gives a module by its path without or with its ending. */
export type Load = (path: string) => Module | undefined;

/** More hops than any app has between a name and its value; fewer than a circle of imports has. */
const HOPS = 10;

const ENDINGS = [
  '',
  '.ts',
  '.tsx',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.json',
  '/index.ts',
  '/index.tsx',
  '/index.js',
];

/** Follows names, imports, members of object literals and casts, as far as that goes. */
export function resolve({ module, node }: Place, load: Load, hops = HOPS): Place {
  const next = hops > 0 ? step({ module, node }, load, hops - 1) : undefined;
  return next ? resolve(next, load, hops - 1) : { module, node };
}

/** The module of the app that an import names; `undefined` if it is a package's. */
export function imported(from: Module, path: string, load: Load): Module | undefined {
  if (!path.startsWith('.')) {
    return undefined;
  }
  const base = posix.join(posix.dirname(from.source.file), path);
  for (const ending of ENDINGS) {
    const module = load(base + ending);
    if (module) {
      return module;
    }
  }
  return undefined;
}

function step({ module, node }: Place, load: Load, hops: number): Place | undefined {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TypeCastExpression':
    case 'ParenthesizedExpression':
    case 'AwaitExpression':
      return 'expression' in node
        ? { module, node: node.expression }
        : { module, node: (node as { argument: Expression }).argument };
    case 'Identifier':
      return named(module, node.name, load);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return member({ module, node: node.object }, memberName(node), load, hops);
    default:
      return frozen(node) ? { module, node: frozen(node) as Node } : undefined;
  }
}

/** The argument of `Object.freeze(…)`. */
function frozen(node: Node): Node | undefined {
  const isFreeze =
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    memberName(node.callee) === 'freeze';
  return isFreeze ? node.arguments[0] : undefined;
}

export function memberName(node: Node): string | undefined {
  if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') {
    return undefined;
  }
  const { property, computed } = node;
  if (property.type === 'Identifier' && !computed) {
    return property.name;
  }
  return property.type === 'PrivateName' ? `#${property.id.name}` : text(property);
}

function text(node: Node): string | undefined {
  return node.type === 'StringLiteral' ? node.value : undefined;
}

function named(module: Module, name: string, load: Load): Place | undefined {
  const bound = module.bindings.get(name);
  if (bound) {
    return { module, node: bound };
  }
  const from = module.imports.get(name);
  return from && exported(module, from, load);
}

function exported(module: Module, { from, name }: Import, load: Load): Place | undefined {
  const other = imported(module, from, load);
  const value = other?.exports.get(name);
  if (!other || !value) {
    return undefined;
  }
  return 'from' in value ? exported(other, value, load) : { module: other, node: value };
}

function member(object: Place, name: string | undefined, load: Load, hops: number): Place | undefined {
  if (name === undefined) {
    return undefined;
  }
  const { module, node } = object;
  const from = node.type === 'Identifier' ? module.imports.get(node.name) : undefined;
  if (from?.name === '*') {
    return exported(module, { from: from.from, name }, load);
  }
  const target = resolve(object, load, hops);
  if (target.node.type !== 'ObjectExpression') {
    return undefined;
  }
  const property = target.node.properties.find(
    (each) => each.type === 'ObjectProperty' && propertyName(each) === name,
  );
  return property?.type === 'ObjectProperty' ? { module: target.module, node: property.value } : undefined;
}

/** The key of an object's property; `undefined` if it is computed. */
export function propertyName(node: Node): string | undefined {
  if (node.type !== 'ObjectProperty') {
    return undefined;
  }
  const { key, computed } = node;
  if (key.type === 'Identifier' && !computed) {
    return key.name;
  }
  return text(key);
}
