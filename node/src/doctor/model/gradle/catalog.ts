import { parse } from 'smol-toml';
import { ParseError, type Source } from '../parsed';

/** A library or plugin of a version catalog. */
export interface CatalogEntry {
  /** `group:name` of a library, the ID of a plugin. */
  readonly id: string;
  readonly version: string | undefined;
}

/** gradle/libs.versions.toml; aliases are written with dots, as scripts do. */
export interface Catalog {
  readonly versions: ReadonlyMap<string, string>;
  readonly libraries: ReadonlyMap<string, CatalogEntry>;
  readonly plugins: ReadonlyMap<string, CatalogEntry>;
}

export const NO_CATALOG: Catalog = { versions: new Map(), libraries: new Map(), plugins: new Map() };

/** @see https://docs.gradle.org/current/userguide/version_catalogs.html */
export function parseCatalog(source: Source): Catalog {
  const toml = read(source);
  const versions = entries(toml.versions).flatMap(([alias, value]): [string, string][] => {
    const version = versionOf(value);
    return version === undefined ? [] : [[alias, version]];
  });
  const known = new Map(versions);
  return {
    versions: known,
    libraries: new Map(entries(toml.libraries).flatMap((entry) => named(entry, known))),
    plugins: new Map(entries(toml.plugins).flatMap((entry) => named(entry, known))),
  };
}

function read(source: Source): Record<string, unknown> {
  try {
    return parse(source.text);
  } catch (error) {
    const { message, line } = error as Error & { line?: number };
    throw new ParseError(message.split('\n')[0] ?? message, line);
  }
}

function entries(table: unknown): [string, unknown][] {
  const rows = Object.entries(isTable(table) ? table : {});
  return rows.map(([alias, value]) => [alias.replace(/[-_]/g, '.'), value]);
}

function named(
  [alias, value]: [string, unknown],
  versions: ReadonlyMap<string, string>,
): [string, CatalogEntry][] {
  if (typeof value === 'string') {
    const [, id = value, version] = /^(.*):([^:]*)$/.exec(value) ?? [];
    return [[alias, { id, version }]];
  }
  if (!isTable(value)) {
    return [];
  }
  const { module, group, name, id } = value;
  const told = module ?? id ?? (group && name ? `${group}:${name}` : undefined);
  return typeof told === 'string' ? [[alias, { id: told, version: versionOf(value.version, versions) }]] : [];
}

/** A text, `{ ref = "…" }`, or the first of what a rich version says. */
function versionOf(value: unknown, versions?: ReadonlyMap<string, string>): string | undefined {
  if (!isTable(value)) {
    return typeof value === 'string' ? value : undefined;
  }
  const { ref, strictly, require, prefer } = value;
  const told =
    typeof ref === 'string' ? versions?.get(ref.replace(/[-_]/g, '.')) : (strictly ?? require ?? prefer);
  return typeof told === 'string' ? told : undefined;
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
