import { parse, parseExpression } from '@babel/parser';
import type { Expression, ImportDeclaration, Node } from '@babel/types';
import { ParseError, type Source } from '../parsed';

/** Where an imported name comes from. */
export interface Import {
  readonly from: string;
  /** `default` or the name under which it is exported; `*` for the whole module. */
  readonly name: string;
}

/** A module of JavaScript or TypeScript: its nodes, and what its names are bound to. */
export interface Module {
  readonly source: Source;
  readonly nodes: readonly Node[];
  /** What a name stands for, by its only declaration; a name that is declared twice is absent. */
  readonly bindings: ReadonlyMap<string, Expression>;
  readonly imports: ReadonlyMap<string, Import>;
  /** What it exports, by name; `default` among them. */
  readonly exports: ReadonlyMap<string, Expression | Import>;
}

export function parseModule(source: Source): Module {
  const nodes = [...walk(program(source))];
  const bindings = bindingsOf(nodes);
  const imports = new Map(nodes.filter((node) => node.type === 'ImportDeclaration').flatMap(imported));
  return { source, nodes, bindings, imports, exports: exportsOf(nodes, bindings, imports) };
}

/** Every node below, with the node itself. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) {
        yield* walk(child);
      }
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;
}

/** Flow's syntax and TypeScript's exclude each other. */
function program(source: Source): Node {
  const typescript = /\.[cm]?tsx?$/.test(source.file);
  const plain = /\.[cm]?ts$/.test(source.file);
  const types = typescript ? (['typescript', 'decorators-legacy'] as const) : (['flow'] as const);
  try {
    const { program } = parse(source.text, {
      sourceType: 'unambiguous',
      errorRecovery: true,
      allowReturnOutsideFunction: true,
      attachComment: false,
      plugins: plain ? [...types] : [...types, 'jsx'],
    });
    return program;
  } catch (error) {
    const { message, loc } = error as Error & { loc?: { line: number } };
    throw new ParseError(message, loc?.line);
  }
}

function bindingsOf(nodes: readonly Node[]): Map<string, Expression> {
  const bindings = new Map<string, Expression>();
  const seen = new Set<string>();
  for (const node of nodes) {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') {
      continue;
    }
    const { name } = node.id;
    if (node.init && !seen.has(name)) {
      bindings.set(name, node.init);
    } else {
      bindings.delete(name);
    }
    seen.add(name);
  }
  return bindings;
}

function imported(node: ImportDeclaration): [string, Import][] {
  const from = node.source.value;
  return node.specifiers.map((each) => {
    switch (each.type) {
      case 'ImportDefaultSpecifier':
        return [each.local.name, { from, name: 'default' }];
      case 'ImportNamespaceSpecifier':
        return [each.local.name, { from, name: '*' }];
      default:
        return [each.local.name, { from, name: nameOf(each.imported) }];
    }
  });
}

function exportsOf(
  nodes: readonly Node[],
  bindings: ReadonlyMap<string, Expression>,
  imports: ReadonlyMap<string, Import>,
): Map<string, Expression | Import> {
  const known = (name: string) => bindings.get(name) ?? imports.get(name);
  const found = nodes.flatMap((node): [string, Expression | Import | undefined][] => {
    if (node.type === 'ExportDefaultDeclaration') {
      const { declaration } = node;
      const value = declaration.type === 'Identifier' ? known(declaration.name) : declaration;
      return [['default', value as Expression | Import | undefined]];
    }
    if (node.type !== 'ExportNamedDeclaration') {
      return [];
    }
    const declared = node.declaration?.type === 'VariableDeclaration' ? node.declaration.declarations : [];
    const own = declared.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    return [
      ...own.map((name): [string, Expression | Import | undefined] => [name, known(name)]),
      ...node.specifiers.flatMap((each): [string, Expression | Import | undefined][] => {
        if (each.type !== 'ExportSpecifier') {
          return [];
        }
        const { local, exported } = each;
        const from = node.source?.value;
        return [[nameOf(exported), from ? { from, name: nameOf(local) } : known(nameOf(local))]];
      }),
    ];
  });
  return new Map(found.filter((entry): entry is [string, Expression | Import] => entry[1] !== undefined));
}

function nameOf(
  node: { type: 'Identifier'; name: string } | { type: 'StringLiteral'; value: string },
): string {
  return node.type === 'Identifier' ? node.name : node.value;
}

/** A JSON file that is imported: its value is the module's default, its keys are names. */
export function parseJsonModule(source: Source): Module {
  const value = parseExpression(source.text);
  const keys = value.type === 'ObjectExpression' ? value.properties : [];
  const named = keys.flatMap((each): [string, Expression][] =>
    each.type === 'ObjectProperty' && each.key.type === 'StringLiteral'
      ? [[each.key.value, each.value as Expression]]
      : [],
  );
  const exports = new Map<string, Expression>([['default', value], ...named]);
  return { source, nodes: [value], bindings: new Map(), imports: new Map(), exports };
}
