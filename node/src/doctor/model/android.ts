import { posix } from 'node:path';
import type { Span } from '../finding';
import { NO_CATALOG, parseCatalog } from './gradle/catalog';
import type { KotlinGrammar } from './gradle/kotlin';
import { languageOf } from './gradle/language';
import { applicationModule, type GradleModule } from './gradle/module';
import { Scope } from './gradle/scope';
import { type GradleScript, type ParsedScript, readScript, understand } from './gradle/script';
import { type JsonFile, parseJson } from './json';
import { type Manifest, parseManifest } from './manifest';
import type { Located, Source } from './parsed';
import { type PropertiesFile, parseProperties } from './properties';
import type { Reader } from './reader';

/** The Android half of an app. */
export interface AndroidApp {
  /** `android`. */
  readonly folder: string;
  readonly settings: GradleScript | undefined;
  readonly root: GradleScript | undefined;
  /** The module with the plugin `com.android.application`. */
  readonly app: GradleModule | undefined;
  /** Every script: settings, root, app and other modules. */
  readonly scripts: readonly GradleScript[];
  readonly properties: PropertiesFile | undefined;
  /** gradle/wrapper/gradle-wrapper.properties. */
  readonly wrapper: PropertiesFile | undefined;
  /** `timpush.vendors` of gradle.properties; `undefined` if it is not set. */
  readonly vendors: { readonly names: readonly Located<string>[]; readonly at: Span } | undefined;
  /** The app module's manifests: `src/main` first, then build types and flavours. */
  readonly manifests: readonly Manifest[];
  /** agconnect-services.json or google-services.json in the app module, wherever Gradle looks for them. */
  configFiles(name: string): readonly JsonFile[];
  /** The .aar and .jar files of the Android folder (paths). */
  readonly archives: readonly string[];
  /** ProGuard rules that the app module's script names. */
  readonly shrinkerRules: readonly Source[];
}

const FOLDER = 'android';
const APPLICATION = 'com.android.application';

export function readAndroid(reader: Reader, kotlin: KotlinGrammar | undefined): AndroidApp | undefined {
  const paths = reader.files.paths.filter((path) => path.startsWith(`${FOLDER}/`));
  if (paths.length === 0) {
    return undefined;
  }
  const properties = reader.parse(`${FOLDER}/gradle.properties`, parseProperties);
  const { scripts, scope } = readScripts(reader, kotlin, paths, properties);
  const script = (name: string) =>
    scripts.find(({ file }) => file.replace(/\.kts$/, '') === `${FOLDER}/${name}`);
  const own = scripts.find(({ plugins }) =>
    plugins.some(({ value, applied }) => value === APPLICATION && applied),
  );
  const app = own && applicationModule(own, scope);
  const module = app?.folder ?? `${FOLDER}/app`;
  return {
    folder: FOLDER,
    settings: script('settings.gradle'),
    root: script('build.gradle'),
    app,
    scripts,
    properties,
    wrapper: reader.parse(`${FOLDER}/gradle/wrapper/gradle-wrapper.properties`, parseProperties),
    vendors: vendorsOf(properties),
    manifests: manifestsIn(paths, module).flatMap((path) => reader.parse(path, parseManifest) ?? []),
    configFiles: (name) =>
      configFilesIn(paths, module, name).flatMap((path) => reader.parse(path, parseJson) ?? []),
    archives: paths.filter((path) => /\.(aar|jar)$/.test(path) && !path.includes('/gradle/wrapper/')),
    shrinkerRules: shrinkerRules(app, reader),
  };
}

function readScripts(
  reader: Reader,
  kotlin: KotlinGrammar | undefined,
  paths: readonly string[],
  properties: PropertiesFile | undefined,
): { scripts: GradleScript[]; scope: Scope } {
  const parsed = paths
    .filter((path) => languageOf(path) !== undefined)
    .flatMap((path): ParsedScript[] => {
      const script = reader.parse(path, (source) => readScript(source, kotlin));
      return script ? [script] : [];
    });
  const catalog = reader.parse(`${FOLDER}/gradle/libs.versions.toml`, parseCatalog) ?? NO_CATALOG;
  const statements = parsed.map((script) => script.statements);
  const scope = new Scope(statements, properties?.values ?? new Map(), catalog);
  return { scripts: parsed.map((script) => understand(script, scope)), scope };
}

/** As the library's own script splits it (android/vendors.gradle.kts). */
function vendorsOf(properties: PropertiesFile | undefined): AndroidApp['vendors'] {
  const found = properties?.values.get('timpush.vendors');
  if (!properties || !found) {
    return undefined;
  }
  const { source } = properties;
  const { start, end } = found.at;
  let from = source.text.indexOf('=', start) + 1;
  const names = found.value.split(',').flatMap((part): Located<string>[] => {
    const value = part.trim();
    const at = source.text.indexOf(value, from);
    from = Math.min(at + value.length, end);
    return value === '' ? [] : [{ value, at: source.span(at, at + value.length) }];
  });
  return { names, at: found.at };
}

function manifestsIn(paths: readonly string[], module: string): string[] {
  const found = paths.filter(
    (path) => path.startsWith(`${module}/src/`) && posix.basename(path) === 'AndroidManifest.xml',
  );
  const shipped = found.filter((path) => !/\/src\/(test|androidTest)/.test(path));
  return shipped.sort((a, b) => Number(!a.includes('/src/main/')) - Number(!b.includes('/src/main/')));
}

/** In the module's folder, and below `src` for flavours and build types, as both vendors' plugins look for them. */
function configFilesIn(paths: readonly string[], module: string, name: string): string[] {
  return paths.filter(
    (path) =>
      path === `${module}/${name}` || (path.startsWith(`${module}/src/`) && posix.basename(path) === name),
  );
}

function shrinkerRules(app: GradleModule | undefined, reader: Reader): Source[] {
  const named = app?.proguardFiles.flatMap(({ value }) => value ?? []) ?? [];
  return [...new Set(named)].flatMap((name) => reader.source(posix.join(app?.folder ?? '', name)) ?? []);
}
