import { posix } from 'node:path';
import { parse } from 'xcode/lib/parser/pbxproj';
import type { Span } from '../finding';
import { ParseError, type Source } from './parsed';

/** One of the app target's build configurations. */
export interface BuildConfiguration {
  /** `Debug`, `Release`, … */
  readonly name: string;
  /** The settings of the target, those of the project where the target has none. */
  readonly settings: ReadonlyMap<string, string>;
  /** Its CODE_SIGN_ENTITLEMENTS, relative to the app's folder. */
  readonly entitlements: string | undefined;
  /** Its INFOPLIST_FILE, relative to the app's folder. */
  readonly infoPlist: string | undefined;
}

/** The app target of the Xcode project. */
export interface XcodeProject {
  readonly file: string;
  readonly source: Source;
  /** Of the application target. */
  readonly configurations: readonly BuildConfiguration[];
  /** The paths in the application target's resources, relative to the app's folder. */
  readonly resources: readonly string[];
  /** The first place where this text stands in the file. */
  find(text: string): Span | undefined;
}

type Item = Readonly<Record<string, unknown>>;

const APPLICATION = 'com.apple.product-type.application';

/** @param source of `project.pbxproj` */
export function parseXcode(source: Source): XcodeProject {
  const objects = new Objects(read(source));
  const folder = posix.dirname(posix.dirname(source.file));
  const target = objects.all('PBXNativeTarget').find((item) => text(item.productType) === APPLICATION);
  const project = objects.all('PBXProject')[0];
  return {
    file: source.file,
    source,
    configurations: configurations(objects, target, settingsOf(objects, project), folder),
    resources: resources(objects, target).map((path) => posix.join(folder, path)),
    find: (wanted) => {
      const start = source.text.indexOf(wanted);
      return start === -1 ? undefined : source.span(start, start + wanted.length);
    },
  };
}

/** What an Xcode project holds, by ID. */
class Objects {
  readonly #kinds: ReadonlyMap<string, readonly [string, Item][]>;
  readonly #items: ReadonlyMap<string, Item>;

  constructor(kinds: Record<string, Record<string, unknown> | undefined>) {
    const isItem = (entry: [string, unknown]): entry is [string, Item] => typeof entry[1] === 'object';
    this.#kinds = new Map(
      Object.entries(kinds).map(([kind, items]) => [kind, Object.entries(items ?? {}).filter(isItem)]),
    );
    this.#items = new Map([...this.#kinds.values()].flat());
  }

  all(kind: string): readonly Item[] {
    return (this.#kinds.get(kind) ?? []).map(([, item]) => item);
  }

  get(id: unknown): Item | undefined {
    return this.#items.get(text(id) ?? '');
  }

  /** What a list of `{ value: id }` or IDs refers to. */
  each(list: unknown): readonly [string, Item][] {
    const ids = Array.isArray(list) ? list.map((entry) => text(entry?.value ?? entry) ?? '') : [];
    return ids.flatMap((id): [string, Item][] => {
      const item = this.#items.get(id);
      return item ? [[id, item]] : [];
    });
  }

  /** The group that has this among its children. */
  parent(id: string): [string, Item] | undefined {
    const groups = [...(this.#kinds.get('PBXGroup') ?? []), ...(this.#kinds.get('PBXVariantGroup') ?? [])];
    return groups.find(([, group]) => this.each(group.children).some(([child]) => child === id));
  }
}

function read(source: Source): Record<string, Record<string, unknown> | undefined> {
  try {
    return parse(source.text).project.objects;
  } catch (error) {
    const { message, location } = error as Error & { location?: { start: { line: number } } };
    throw new ParseError(message, location?.start.line);
  }
}

function configurationsOf(objects: Objects, owner: Item | undefined): readonly Item[] {
  const list = objects.get(owner?.buildConfigurationList);
  return objects.each(list?.buildConfigurations).map(([, item]) => item);
}

/** By name of the configuration. */
function settingsOf(objects: Objects, owner: Item | undefined): Map<string, Map<string, string>> {
  return new Map(
    configurationsOf(objects, owner).map(({ name, buildSettings }) => [
      text(name) ?? '',
      new Map(Object.entries(buildSettings ?? {}).map(([key, value]) => [unquoted(key), joined(value)])),
    ]),
  );
}

function configurations(
  objects: Objects,
  target: Item | undefined,
  inherited: ReadonlyMap<string, ReadonlyMap<string, string>>,
  folder: string,
): BuildConfiguration[] {
  return [...settingsOf(objects, target)].map(([name, own]) => {
    const settings = new Map([...(inherited.get(name) ?? []), ...own]);
    return {
      name,
      settings,
      entitlements: fileOf(settings.get('CODE_SIGN_ENTITLEMENTS'), folder),
      infoPlist: fileOf(settings.get('INFOPLIST_FILE'), folder),
    };
  });
}

function fileOf(setting: string | undefined, folder: string): string | undefined {
  const path = setting?.replace(/^\$[({](SRCROOT|PROJECT_DIR)[)}]\//, '');
  return path ? posix.join(folder, path) : undefined;
}

function resources(objects: Objects, target: Item | undefined): string[] {
  const phases = objects.each(target?.buildPhases).map(([, phase]) => phase);
  const copied = phases.filter((phase) => phase.isa === 'PBXResourcesBuildPhase');
  const files = copied.flatMap((phase) => objects.each(phase.files).map(([, file]) => file.fileRef));
  return files.flatMap((id) => pathOf(objects, text(id) ?? '') ?? []);
}

/** Relative to the Xcode project's folder, through the groups that hold it. */
function pathOf(objects: Objects, id: string): string | undefined {
  const item = objects.get(id);
  const own = text(item?.path);
  const above = objects.parent(id);
  const folder = above && text(item?.sourceTree) === '<group>' ? pathOf(objects, above[0]) : undefined;
  return own === undefined ? folder : posix.join(folder ?? '', own);
}

function text(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : unquoted(String(value));
}

function joined(value: unknown): string {
  return (Array.isArray(value) ? value : [value]).map((each) => text(each) ?? '').join(' ');
}

function unquoted(value: string): string {
  return value.replace(/^"(.*)"$/s, '$1').replaceAll('\\"', '"');
}
