import type { Span } from '../finding';
import type { Grammars } from './gradle/grammars';
import type { GradleModule, GradleScript } from './gradle/script';
import type { JsonFile } from './json';
import type { Manifest } from './manifest';
import type { Located, Setting, Source } from './parsed';
import type { PropertiesFile } from './properties';
import type { Reader } from './reader';

/** A key of a Gradle version catalog or of a properties file is a {@link Setting}. */
export type { Setting };

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
  /** The .aar and .jar files in the app module and in folders that its scripts name (paths). */
  readonly archives: readonly string[];
  /** ProGuard rules that the app's scripts name. */
  readonly shrinkerRules: readonly Source[];
}

export function readAndroid(_reader: Reader, _grammars: Grammars): AndroidApp | undefined {
  return undefined;
}
