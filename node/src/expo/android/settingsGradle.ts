import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigPlugin, withSettingsGradle } from 'expo/config-plugins';
import { withBlock } from '../block';
import type { Settings } from '../settings';
import { maven, section } from './gradle';
import { repositories } from './parts';

/** Modes in which Gradle takes the repositories of the settings script and none of a project's. */
const MODES = /^(?!\s*(?:\/\/|\*)).*\b(?:FAIL_ON_PROJECT_REPOS|PREFER_SETTINGS)\b/m;

/** The vendors' repositories, where the app keeps its repositories in the settings script. */
export const withSettingsRepositories: ConfigPlugin<Settings> = (config, settings) =>
  withSettingsGradle(config, (script) => {
    const { modResults } = script;
    const urls = MODES.test(modResults.contents) ? repositories(settings) : [];
    modResults.contents = withBlock(modResults.contents, {
      tag: 'react-native-timpush-sdks',
      text: section('dependencyResolutionManagement', section('repositories', urls.map(maven))).join('\n'),
      comment: '//',
    });
    return script;
  });

/** Whether that is so. */
export function settingsHaveRepositories(androidFolder: string): boolean {
  const files = ['settings.gradle', 'settings.gradle.kts'].map((name) => join(androidFolder, name));
  return files.some((file) => existsSync(file) && MODES.test(readFileSync(file, 'utf8')));
}
