import type { Located, Setting, Source } from '../parsed';
import type { Statement } from './syntax';

/** A plugin that a script applies or puts on the class path. */
export interface GradlePlugin extends Located<string> {
  readonly version: string | undefined;
  /** `false` after `apply false`. */
  readonly applied: boolean;
}

/** A dependency in Maven's notation, a file, or a folder of files. */
export interface GradleDependency {
  /** `implementation`, `classpath`, `debugApi`, … */
  readonly configuration: string;
  /** `group:name`, if it is one of Maven. */
  readonly module: string | undefined;
  readonly version: string | undefined;
  /** The archive, folder or pattern of `files(…)`, `fileTree(…)`, `(name: …, ext: 'aar')`. */
  readonly archive: string | undefined;
  readonly source: string;
  readonly at: Setting['at'];
}

/** A Gradle script in Groovy or in Kotlin. */
export interface GradleScript {
  readonly file: string;
  readonly language: 'groovy' | 'kotlin';
  readonly source: Source;
  /** For what the model below does not cover. */
  readonly statements: readonly Statement[];
  /** `plugins { id … }`, `apply plugin:` and, in settings, `pluginManagement { plugins { … } }`. */
  readonly plugins: readonly GradlePlugin[];
  /** Repositories with a URL, wherever they stand (allprojects, buildscript, pluginManagement, …). */
  readonly repositories: readonly (Located<string> & { readonly forPlugins: boolean })[];
  readonly dependencies: readonly GradleDependency[];
}

/** An application module. */
export interface GradleModule {
  /** For example `android/app`. */
  readonly folder: string;
  readonly script: GradleScript;
  readonly namespace: Setting | undefined;
  readonly applicationId: Setting | undefined;
  /** Those of product flavours and suffixes of build types; an app built from these has none of `applicationId`'s alone. */
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
