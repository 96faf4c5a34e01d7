import { posix } from 'node:path';
import type { Setting } from '../parsed';
import type { Scope } from './scope';
import type { GradleScript } from './script';
import type { Argument, Expression, Statement } from './syntax';
import { flat, isIn, type Nested, walk } from './walk';

/** An application module. */
export interface GradleModule {
  /** For example `android/app`. */
  readonly folder: string;
  readonly script: GradleScript;
  readonly namespace: Setting | undefined;
  readonly applicationId: Setting | undefined;
  /** Every package name that the app may be built with: flavours, suffixes of flavours and build types. */
  readonly applicationIds: readonly string[];
  readonly compileSdk: Setting<number> | undefined;
  readonly minSdk: Setting<number> | undefined;
  readonly targetSdk: Setting<number> | undefined;
  /** Of defaultConfig, flavours and build types together. */
  readonly placeholders: ReadonlyMap<string, Setting>;
  /** Whether `placeholders` are all: nothing computed among them. */
  readonly placeholdersComplete: boolean;
  readonly minified: boolean;
  readonly proguardFiles: readonly Setting[];
  readonly abiFilters: readonly Setting[];
  /** `packagingOptions` / `packaging`: patterns that are excluded. */
  readonly excludedFromPackage: readonly Setting[];
}

export function applicationModule(script: GradleScript, scope: Scope): GradleModule {
  const block = new AndroidBlock([...walk(script.statements)], scope);
  const placeholders = block.placeholders();
  return {
    folder: posix.dirname(script.file),
    script,
    namespace: block.text(['android'], 'namespace'),
    applicationId: block.text(['android', 'defaultConfig'], 'applicationId'),
    applicationIds: block.applicationIds(),
    compileSdk: block.number(['android'], 'compileSdk', 'compileSdkVersion'),
    minSdk: block.number(['android', 'defaultConfig'], 'minSdk', 'minSdkVersion'),
    targetSdk: block.number(['android', 'defaultConfig'], 'targetSdk', 'targetSdkVersion'),
    placeholders: placeholders.values,
    placeholdersComplete: placeholders.complete,
    minified: block.all('minifyEnabled', 'isMinifyEnabled').some(({ value }) => value !== 'false'),
    proguardFiles: block.all('proguardFiles', 'proguardFile'),
    abiFilters: block.all('abiFilters'),
    excludedFromPackage: block.excluded(),
  };
}

/** What changes a collection of a Gradle object's: `abiFilters.addAll(…)`, `manifestPlaceholders.put(…)`. */
const CHANGES = new Set(['add', 'addAll', 'put', 'putAll', 'set', 'plusAssign']);

class AndroidBlock {
  constructor(
    private readonly nested: readonly Nested[],
    private readonly scope: Scope,
  ) {}

  text(path: readonly string[], ...names: string[]): Setting | undefined {
    const value = this.#first(path, names);
    return value && this.scope.setting(value);
  }

  number(path: readonly string[], ...names: string[]): Setting<number> | undefined {
    const value = this.#first(path, names);
    return value && this.scope.number(value);
  }

  /** Every value that is given to a name, anywhere in `android { … }`. */
  all(...names: string[]): Setting[] {
    const given = this.nested
      .filter(({ path }) => path[0] === 'android')
      .flatMap(({ statement }) => values(statement, names));
    return flat(given).map(({ value }) => this.scope.setting(this.scope.follow(value)));
  }

  excluded(): Setting[] {
    const packaging = this.nested.filter(({ path }) =>
      path.some((name) => /^packaging(Options)?$/.test(name)),
    );
    const given = packaging.flatMap(({ statement }) =>
      values(statement, ['exclude', 'excludes', 'jniLibs.excludes', 'resources.excludes']),
    );
    return flat(given).map(({ value }) => this.scope.setting(value));
  }

  placeholders(): { values: Map<string, Setting>; complete: boolean } {
    const given = this.nested.flatMap(({ statement }) => this.#placeholdersOf(statement));
    const named = given.filter((arg) => arg.name !== undefined && arg.name !== '');
    return {
      values: new Map(named.map(({ name, value }) => [name ?? '', this.scope.setting(value)])),
      complete: named.length === given.length,
    };
  }

  /** `manifestPlaceholders = [a: 1]`, `manifestPlaceholders["a"] = 1`, `manifestPlaceholders.put("a", 1)`. */
  #placeholdersOf(statement: Statement): readonly Argument[] {
    const at = statement.path.indexOf('manifestPlaceholders');
    if (at === -1) {
      return [];
    }
    const key = statement.path[at + 1];
    if (statement.kind === 'assignment') {
      const value = key === undefined ? this.scope.follow(statement.value) : statement.value;
      return flat([{ name: key, value }]);
    }
    const [first, second] = statement.args;
    if ((key === 'put' || key === 'set') && first?.value.kind === 'string' && second) {
      return [{ name: first.value.text, value: second.value }];
    }
    return flat(statement.args.map((arg) => ({ ...arg, value: this.scope.follow(arg.value) })));
  }

  applicationIds(): string[] {
    const [base] = this.#texts('applicationId', 'defaultConfig');
    const flavours = this.#byBlock('applicationId', 'productFlavors');
    const flavourSuffixes = this.#byBlock('applicationIdSuffix', 'productFlavors');
    const typeSuffixes = this.#byBlock('applicationIdSuffix', 'buildTypes');
    const own = [...flavours.values()];
    const suffixed = [...flavourSuffixes.values()].map((suffix) => `${base}${suffix}`);
    const released = base === undefined ? own : [base, ...own, ...suffixed];
    return [
      ...new Set(released.flatMap((id) => [id, ...[...typeSuffixes.values()].map((suffix) => id + suffix)])),
    ];
  }

  #texts(name: string, block: string): string[] {
    const found = this.nested
      .filter((nested) => isIn(nested, block))
      .flatMap(({ statement }) => values(statement, [name]));
    return found.flatMap(({ value }) => this.scope.text(value) ?? []);
  }

  #byBlock(name: string, block: string): Map<string, string> {
    const inside = this.nested.filter(({ path }) => path.at(-2) === block);
    return new Map(
      inside.flatMap(({ path, statement }) =>
        values(statement, [name]).flatMap(({ value }): [string, string][] => {
          const text = this.scope.text(value);
          return text === undefined ? [] : [[path.at(-1) ?? '', text]];
        }),
      ),
    );
  }

  #first(path: readonly string[], names: readonly string[]): Expression | undefined {
    const inside = this.nested.filter((each) => each.path.join('.') === path.join('.'));
    return inside.flatMap(({ statement }) => valueIn(statement, names))[0];
  }
}

/** The value of a setting: `compileSdk 36`, `compileSdk = 36`, `compileSdk { version = release(36) }`. */
function valueIn(statement: Statement, names: readonly string[]): Expression[] {
  const [direct] = values(statement, names);
  if (direct) {
    return [direct.value];
  }
  const block =
    statement.kind === 'call' && names.includes(statement.path.join('.')) ? statement.block : undefined;
  return (block ?? []).flatMap((inner) => values(inner, ['version']).map(({ value }) => value));
}

/** What is given to a name, by assignment, call, or change of a collection. */
function values(statement: Statement, names: readonly string[]): readonly Argument[] {
  const last = statement.path.at(-1) ?? '';
  const name = (CHANGES.has(last) ? statement.path.slice(0, -1) : statement.path).join('.');
  if (!names.includes(name)) {
    return [];
  }
  if (statement.kind === 'assignment') {
    return [{ name: undefined, value: statement.value }];
  }
  return statement.args.filter(({ value }) => value.kind !== 'call' || value.path.length > 0);
}
