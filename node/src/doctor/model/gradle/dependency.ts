import type { Setting } from '../parsed';
import type { Scope } from './scope';
import type { Argument, Expression, Statement } from './syntax';
import { argument, flat } from './walk';

/** A dependency in Maven's notation, a file, or a folder of files. */
export interface GradleDependency {
  /** `implementation`, `classpath`, `debugApi`, … */
  readonly configuration: string;
  /** `group:name` of Maven, `:path` of another module. */
  readonly module: string | undefined;
  readonly version: string | undefined;
  /** The archive, folder or pattern of `files(…)`, `fileTree(…)`, `(name: …, ext: 'aar')`. */
  readonly archive: string | undefined;
  readonly source: string;
  readonly at: Setting['at'];
}

/** What stands in `dependencies { … }`: one line may name several. */
export function dependency(statement: Statement, scope: Scope): GradleDependency[] {
  if (statement.kind !== 'call' || statement.path.length !== 1) {
    return [];
  }
  const name = statement.path[0] ?? '';
  const args = name === 'add' ? statement.args.slice(1) : statement.args;
  const configuration = name === 'add' ? (scope.text(statement.args[0]?.value) ?? '') : name;
  const found = isByParts(args)
    ? [byParts(args, scope)]
    : flat(args).flatMap(({ value }) => byValue(value, scope));
  const { at } = statement;
  return found.map((each) => ({ configuration, ...each, source: firstLine(args), at }));
}

type Found = Pick<GradleDependency, 'module' | 'version' | 'archive'>;

function isByParts(args: readonly Argument[]): boolean {
  return args.some((arg) => arg.name === 'name');
}

/** `group: 'a', name: 'b', version: '1', ext: 'aar'` */
function byParts(args: readonly Argument[], scope: Scope): Found {
  const part = (name: string) => scope.text(args.find((arg) => arg.name === name)?.value);
  const [group, name, version, ext] = [part('group'), part('name'), part('version'), part('ext')];
  return {
    module: group && name ? `${group}:${name}` : undefined,
    version,
    archive: group ? undefined : `${name}.${ext ?? 'aar'}`,
  };
}

function byValue(value: Expression, scope: Scope): Found[] {
  switch (value.kind) {
    case 'string':
      return notation(scope.text(value) ?? value.text);
    case 'reference':
      return reference(value, scope);
    case 'call':
      return call(value, scope);
    default:
      return [];
  }
}

/** `group:name:version:classifier@ext`; `:name:@aar` is a file of a `flatDir`. */
function notation(text: string): Found[] {
  const [coordinates = '', ext] = text.split('@');
  const [group = '', name = '', version] = coordinates.split(':');
  if (group === '' && name !== '') {
    return [{ module: undefined, version, archive: `${name}.${ext ?? 'aar'}` }];
  }
  const known = version && !version.includes('$') ? version : undefined;
  return name === '' ? [] : [{ module: `${group}:${name}`, version: known, archive: undefined }];
}

/** `libs.im`, or a name that stands for a notation. */
function reference(value: Expression & { kind: 'reference' }, scope: Scope): Found[] {
  const [catalog, ...alias] = value.path;
  const entry = catalog === 'libs' ? scope.catalog.libraries.get(alias.join('.')) : undefined;
  if (entry) {
    return [{ module: entry.id, version: entry.version, archive: undefined }];
  }
  return notation(scope.text(value) ?? '');
}

function call({ path, args }: Expression & { kind: 'call' }, scope: Scope): Found[] {
  switch (path.at(-1)) {
    case 'files':
    case 'file':
      return flat(args).map(({ value }) => archive(scope.text(value) ?? value.source));
    case 'fileTree':
      return fileTree(args, scope);
    case 'project':
      return project(args, scope);
    case 'exclude':
      return [];
    default:
      return args[0] ? byValue(args[0].value, scope) : [];
  }
}

/** Another module of the app: `:name` in place of Maven's notation. */
function project(args: readonly Argument[], scope: Scope): Found[] {
  const path = scope.text(argument(args, 'path'));
  return path === undefined ? [] : [{ module: path, version: undefined, archive: undefined }];
}

function fileTree(args: readonly Argument[], scope: Scope): Found[] {
  const parts = flat(args);
  const dir = scope.text(argument(parts, 'dir')) ?? 'libs';
  const include = parts.find(({ name }) => name === 'include')?.value;
  const patterns = include?.kind === 'list' ? include.items : include ? [include] : [];
  const known = patterns.map((pattern) => scope.text(pattern) ?? '**');
  return (known.length > 0 ? known : ['**']).map((pattern) => archive(`${dir}/${pattern}`));
}

function archive(path: string): Found {
  return { module: undefined, version: undefined, archive: path };
}

function firstLine(args: readonly Argument[]): string {
  return args.map(({ value }) => value.source.split('\n')[0] ?? '').join(', ');
}
