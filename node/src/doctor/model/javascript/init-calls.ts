import type { CallExpression, Node } from '@babel/types';
import type { Span } from '../../finding';
import type { Setting } from '../parsed';
import type { Module } from './module';
import type { Modules } from './modules';
import { type Load, memberName, type Place, propertyName, resolve } from './resolve';

/** A value in `init`'s argument: absent where it is computed, from the environment, or imported from afar. */
export type InitValue = Setting<string | number | boolean>;

/** A key of `init`'s argument. */
export interface InitEntry extends InitValue {
  readonly key: string;
  /** Where the key stands; `at` is the value's place. */
  readonly keyAt: Span;
}

/** A call of `init` on a `TimPushPlugin`. */
export interface InitCall {
  readonly at: Span;
  /** The keys that could be followed, in order. */
  readonly entries: readonly InitEntry[];
  /** Whether these are all: no spread, computed key or argument that could not be followed. */
  readonly complete: boolean;
}

const CLASS = 'TimPushPlugin';
const PACKAGE = 'react-native-timpush';

/** What only this package's `init` takes, for a plugin that comes through props, a context or a hook. */
const OWN_KEY = /_buz_id(_abroad)?$/;

export function findInitCalls(modules: Modules): readonly InitCall[] {
  const asking = modules.paths.filter((path) => /\binit\b/.test(modules.text(path)));
  const load: Load = (path) => modules.load(path);
  return asking.flatMap((path) => callsIn(load(path), load));
}

function callsIn(module: Module | undefined, load: Load): InitCall[] {
  const calls = module?.nodes.filter(isInit) ?? [];
  return calls.flatMap((call) => (module && read(module, call, load)) ?? []);
}

function isInit(node: Node): node is CallExpression {
  const isCall = node.type === 'CallExpression' || node.type === 'OptionalCallExpression';
  return isCall && memberName(node.callee) === 'init';
}

function read(module: Module, call: CallExpression, load: Load): InitCall | undefined {
  const config = call.arguments[0];
  const { entries, complete } = config ? entriesOf({ module, node: config }, load) : NONE;
  const receiver = (call.callee as { object: Node }).object;
  const ours = isPlugin({ module, node: receiver }, load) || entries.some(({ key }) => OWN_KEY.test(key));
  return ours ? { at: spanOf({ module, node: call }), entries, complete } : undefined;
}

const NONE = { entries: [], complete: true };

/** Whether it is `new TimPushPlugin()`, perhaps behind names, a ref or `useMemo`. */
function isPlugin(place: Place, load: Load): boolean {
  const { module, node } = resolve(place, load);
  switch (node.type) {
    case 'NewExpression':
      return isClass({ module, node: node.callee });
    case 'CallExpression':
    case 'MemberExpression':
      return isKept(node, module, load);
    default:
      return false;
  }
}

function isClass({ module, node }: Place): boolean {
  if (node.type !== 'Identifier') {
    return memberName(node) === CLASS;
  }
  const from = module.imports.get(node.name);
  return from ? from.name === CLASS && from.from === PACKAGE : node.name === CLASS;
}

/** `useRef(new TimPushPlugin()).current`, `useMemo(() => new TimPushPlugin(), [])`, `this.push = new …`. */
function isKept(node: Node, module: Module, load: Load): boolean {
  if (node.type === 'MemberExpression') {
    return memberName(node) === 'current'
      ? isPlugin({ module, node: node.object }, load)
      : isField(node, module);
  }
  const argument = node.type === 'CallExpression' ? node.arguments[0] : undefined;
  const value = argument?.type === 'ArrowFunctionExpression' ? argument.body : argument;
  return value?.type === 'NewExpression' && isClass({ module, node: value.callee });
}

/** A member that a class declares, or that is assigned somewhere in the module. */
function isField(node: Node, module: Module): boolean {
  const name = memberName(node);
  return module.nodes.some((each) => {
    const [key, value] = field(each);
    return (
      key !== undefined &&
      key === name &&
      value?.type === 'NewExpression' &&
      isClass({ module, node: value.callee })
    );
  });
}

function field(node: Node): readonly [(string | undefined)?, (Node | null | undefined)?] {
  switch (node.type) {
    case 'ClassProperty':
      return [node.key.type === 'Identifier' ? node.key.name : undefined, node.value];
    case 'ClassPrivateProperty':
      return [`#${node.key.id.name}`, node.value];
    case 'AssignmentExpression':
      return [memberName(node.left), node.right];
    default:
      return [];
  }
}

interface Entries {
  readonly entries: readonly InitEntry[];
  readonly complete: boolean;
}

function entriesOf(place: Place, load: Load): Entries {
  const { module, node } = resolve(place, load);
  if (node.type !== 'ObjectExpression') {
    return { entries: [], complete: false };
  }
  const parts = node.properties.map((property): Entries => {
    if (property.type === 'SpreadElement') {
      return entriesOf({ module, node: property.argument }, load);
    }
    const key = propertyName(property);
    if (property.type !== 'ObjectProperty' || key === undefined) {
      return { entries: [], complete: false };
    }
    const value = { module, node: property.value };
    return {
      entries: [{ key, keyAt: spanOf({ module, node: property.key }), ...follow(value, load) }],
      complete: true,
    };
  });
  const byKey = new Map(parts.flatMap(({ entries }) => entries).map((entry) => [entry.key, entry]));
  return { entries: [...byKey.values()], complete: parts.every(({ complete }) => complete) };
}

/** The value, and where it is written: there a developer mends it. */
function follow(place: Place, load: Load): InitValue {
  const found = resolve(place, load);
  const value = literal(found.node);
  const shown = value === undefined ? place : found;
  return { value, source: sourceOf(shown), at: spanOf(shown) };
}

function literal(node: Node): string | number | boolean | undefined {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return node.value;
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
    case 'UnaryExpression':
      return node.operator === '-' && node.argument.type === 'NumericLiteral'
        ? -node.argument.value
        : undefined;
    default:
      return undefined;
  }
}

function sourceOf({ module, node }: Place): string {
  return module.source.text.slice(node.start ?? 0, node.end ?? 0);
}

function spanOf({ module, node }: Place): Span {
  return module.source.span(node.start ?? 0, node.end ?? 0);
}
