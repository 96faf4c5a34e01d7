import type { Located, Source } from '../parsed';
import { dependency, type GradleDependency } from './dependency';
import type { KotlinGrammar } from './kotlin';
import { type Language, languageOf } from './language';
import { parseScript } from './parse';
import type { Scope } from './scope';
import type { Expression, Statement } from './syntax';
import { tokens } from './tokens';
import { argument, isIn, type Nested, walk } from './walk';

/** A plugin that a script applies or names with a version. */
export interface GradlePlugin extends Located<string> {
  readonly version: string | undefined;
  /** `false` after `apply false`, and in `pluginManagement`. */
  readonly applied: boolean;
}

/** A Maven repository with a URL of its own. */
export interface GradleRepository extends Located<string> {
  /** Whether plugins come from it: `buildscript` or `pluginManagement`. */
  readonly forPlugins: boolean;
}

/** A Gradle script in Groovy or in Kotlin. */
export interface GradleScript {
  readonly file: string;
  readonly language: Language;
  readonly source: Source;
  /** For what the model below does not cover. */
  readonly statements: readonly Statement[];
  /** `plugins { id … }`, `apply plugin:` and, in settings, `pluginManagement { plugins { … } }`. */
  readonly plugins: readonly GradlePlugin[];
  /** Wherever they stand (allprojects, buildscript, pluginManagement, …). */
  readonly repositories: readonly GradleRepository[];
  readonly dependencies: readonly GradleDependency[];
}

/** A script before its names are looked up. */
export type ParsedScript = Pick<GradleScript, 'file' | 'language' | 'source' | 'statements'>;

export function readScript(source: Source, kotlin: KotlinGrammar | undefined): ParsedScript {
  const language = languageOf(source.file) ?? 'groovy';
  const statements = parseScript(source, tokens(source, kotlin));
  return { file: source.file, language, source, statements };
}

export function understand(script: ParsedScript, scope: Scope): GradleScript {
  const all = [...walk(script.statements)];
  return {
    ...script,
    plugins: all.flatMap((nested) => plugin(nested, scope)),
    repositories: all.flatMap((nested) => repository(nested, scope)),
    dependencies: all.flatMap((nested) =>
      isIn(nested, 'dependencies') ? dependency(nested.statement, scope) : [],
    ),
  };
}

function plugin(nested: Nested, scope: Scope): GradlePlugin[] {
  const { statement, path } = nested;
  if (statement.kind !== 'call') {
    return [];
  }
  const { args, at } = statement;
  const name = statement.path.join('.');
  if (name === 'apply' || name === 'pluginManager.apply' || name === 'plugins.apply') {
    const id = scope.text(argument(args, 'plugin'));
    const isFile = args.some((arg) => arg.name === 'from');
    return id === undefined || isFile ? [] : [{ value: id, at, version: undefined, applied: true }];
  }
  const declared = isIn(nested, 'plugins') ? declaration(name, argument(args, 'id'), scope) : undefined;
  if (!declared) {
    return [];
  }
  const told = args.find((arg) => arg.name === 'version')?.value;
  const applied = scope.text(args.find((arg) => arg.name === 'apply')?.value) !== 'false';
  return [
    {
      value: declared.id,
      at,
      version: scope.text(told) ?? declared.version,
      applied: applied && !path.includes('pluginManagement'),
    },
  ];
}

/** `id("x")`, `kotlin("android")`, `alias(libs.plugins.x)`. */
function declaration(name: string, value: Expression | undefined, scope: Scope) {
  if (name === 'alias') {
    const alias = value?.kind === 'reference' ? value.path.slice(2).join('.') : '';
    return scope.catalog.plugins.get(alias);
  }
  const id = scope.text(value);
  if (id === undefined || (name !== 'id' && name !== 'kotlin')) {
    return undefined;
  }
  return { id: name === 'kotlin' ? `org.jetbrains.kotlin.${id}` : id, version: undefined };
}

/** `maven { url 'x' }`, `maven { setUrl("x") }`, `maven("x")`. */
function repository(nested: Nested, scope: Scope): GradleRepository[] {
  const { statement, path } = nested;
  const url = isIn(nested, 'maven') ? urlIn(statement) : urlOf(statement);
  const value = scope.text(url);
  if (value === undefined || !path.includes('repositories')) {
    return [];
  }
  const forPlugins = path.includes('buildscript') || path.includes('pluginManagement');
  return [{ value, at: statement.at, forPlugins }];
}

function urlIn(statement: Statement): Expression | undefined {
  const isUrl = /^(url|setUrl)$/.test(statement.path.join('.'));
  if (!isUrl) {
    return undefined;
  }
  return statement.kind === 'assignment' ? statement.value : argument(statement.args, 'url');
}

function urlOf(statement: Statement): Expression | undefined {
  const isMaven = statement.kind === 'call' && statement.path.join('.') === 'maven';
  return isMaven ? argument(statement.args, 'url') : undefined;
}
