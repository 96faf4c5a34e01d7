/** Where React Native says with which Android Gradle plugin it is built. */
import { parseCatalog } from './doctor/model/gradle/catalog';
import { Source } from './doctor/model/parsed';

/** The plugin, as build scripts name it on their class path. */
export const ANDROID_GRADLE = 'com.android.tools.build:gradle';

/** React Native's version catalog, in its package. */
export const VERSION_CATALOG = 'gradle/libs.versions.toml';

/** The plugin's version in the text of that catalog. */
export function androidGradleVersion(catalog: string): string | undefined {
  return parseCatalog(new Source(VERSION_CATALOG, catalog)).versions.get('agp');
}
