import type { Setting } from '../parsed';
import type { Catalog } from './catalog';
import { interpolate } from './strings';
import type { Argument, Expression, Statement } from './syntax';
import { argument, isIn, type Nested, walk } from './walk';

/** More steps than any app has between a name and its value. */
const STEPS = 8;

/** Where names are kept that are valid in all scripts. */
const HOLDERS = new Set([
  'rootProject',
  'project',
  'gradle',
  'ext',
  'extra',
  'this',
  'settings',
  'providers',
]);

/** Calls that look a name up. */
const LOOKUPS = new Set(['property', 'findProperty', 'get', 'getProperty', 'gradleProperty', 'getOrElse']);

/** Calls whose value is that of their argument, for a doctor. */
const WRAPPERS = new Set(['uri', 'file', 'release', 'JavaVersion']);

/** What the names in an app's scripts stand for, as far as that can be known without running them. */
export class Scope {
  readonly #names = new Map<string, Expression>();

  constructor(
    scripts: readonly (readonly Statement[])[],
    private readonly properties: ReadonlyMap<string, { readonly value: string }>,
    readonly catalog: Catalog,
  ) {
    for (const [name, value] of scripts.flatMap(names)) {
      this.#names.set(name, value);
    }
  }

  /** The value as text; `undefined` if it is not known. */
  text(value: Expression | undefined, steps = STEPS): string | undefined {
    switch (value?.kind) {
      case 'string':
        return value.interpolated
          ? interpolate(value.text, (path) => this.#named(path, steps - 1))
          : value.text;
      case 'number':
      case 'boolean':
        return String(value.value);
      case 'reference':
        return this.#named(value.path, steps - 1);
      case 'call':
        return this.#called(value.path, value.args, steps - 1);
      default:
        return undefined;
    }
  }

  setting(value: Expression): Setting {
    return { value: this.text(value), source: value.source, at: value.at };
  }

  number(value: Expression): Setting<number> {
    const digits = /^(?:android-)?(\d+)/.exec(this.text(value) ?? '')?.[1];
    return { value: digits === undefined ? undefined : Number(digits), source: value.source, at: value.at };
  }

  /** What a name stands for, if that is a list, a map or the like. */
  follow(value: Expression, steps = STEPS): Expression {
    const name = value.kind === 'reference' && steps > 0 ? this.#names.get(bare(value.path)) : undefined;
    return name ? this.follow(name, steps - 1) : value;
  }

  #named(path: readonly string[], steps: number): string | undefined {
    if (steps < 0) {
      return undefined;
    }
    const name = bare(path);
    const bound = this.#names.get(name) ?? this.#entry(name);
    if (bound) {
      return this.text(bound, steps);
    }
    return this.properties.get(name)?.value ?? this.#fromCatalog(path);
  }

  /** `versions.im`, where `versions` is a map. */
  #entry(name: string): Expression | undefined {
    const [, holder = '', key] = /^(.*)\.([^.]*)$/.exec(name) ?? [];
    const map = this.#names.get(holder);
    return map?.kind === 'map' ? map.entries.find((entry) => entry.name === key)?.value : undefined;
  }

  #called(path: readonly string[], args: readonly Argument[], steps: number): string | undefined {
    const last = path.at(-1) ?? '';
    const first = argument(args, 'version');
    if (LOOKUPS.has(last) && first?.kind === 'string') {
      return this.#named([...path.slice(0, -1), first.text], steps);
    }
    return WRAPPERS.has(last) ? this.text(first, steps) : undefined;
  }

  #fromCatalog([catalog, kind, ...alias]: readonly string[]): string | undefined {
    return catalog === 'libs' && kind === 'versions' ? this.catalog.versions.get(alias.join('.')) : undefined;
  }
}

/** A name without what holds it. */
function bare(path: readonly string[]): string {
  const from = path.findIndex((name) => !HOLDERS.has(name));
  return path.slice(Math.max(from, 0)).join('.');
}

/** `ext { x = 1 }`, `ext.x = 1`, `ext.set("x", 1)`, `extra["x"] = 1`, `val x by extra(1)`, `def x = 1`. */
function names(statements: readonly Statement[]): [string, Expression][] {
  return [...walk(statements)].flatMap((nested) => {
    const { statement } = nested;
    return statement.kind === 'call' ? set(statement, nested.path) : assigned(nested, statement);
  });
}

function assigned(
  nested: Nested,
  { path, operator, value }: Statement & { kind: 'assignment' },
): [string, Expression][] {
  const isKept = nested.path.length === 0 || isIn(nested, 'ext') || isIn(nested, 'extra') || isHeld(path);
  return isKept && operator === '=' ? [[bare(path), value]] : [];
}

function set(
  { path, args }: Statement & { kind: 'call' },
  around: readonly string[],
): [string, Expression][] {
  const [name, value] = args;
  const isSet = path.at(-1) === 'set' && (isHeld(path) || isHeld(around));
  return isSet && name?.value.kind === 'string' && value ? [[name.value.text, value.value]] : [];
}

function isHeld(path: readonly string[]): boolean {
  return path.some((name) => name === 'ext' || name === 'extra');
}
