import { type ConfigPlugin, withProjectBuildGradle } from 'expo/config-plugins';
import { withBlock } from '../block';
import { PropsError } from '../failure';
import type { Settings } from '../settings';
import { withAndroidGradleVersion } from './androidGradle';
import { maven, section } from './gradle';
import { configured, parts, repositories } from './parts';
import { settingsHaveRepositories } from './settingsGradle';

/** Repositories of the vendors' SDKs, the Gradle plugins that read their JSON files, and versions of SDKs. */
export const withProjectGradle: ConfigPlugin<Settings> = (config, settings) =>
  withProjectBuildGradle(config, (project) => {
    const { modRequest, modResults } = project;
    const elsewhere = settingsHaveRepositories(modRequest.platformProjectRoot);
    const script = withAndroidGradleVersion(modResults.contents, settings, modRequest.projectRoot);
    const plugins = withBlock(script, {
      tag: 'react-native-timpush-plugins',
      text: pluginLines(settings).join('\n'),
      comment: '//',
      before: endOfBuildscript,
    });
    modResults.contents = withBlock(plugins, {
      tag: 'react-native-timpush-sdks',
      text: sdkLines(settings, elsewhere).join('\n'),
      comment: '//',
    });
    return project;
  });

function pluginLines(settings: Settings): string[] {
  const configs = configured(settings);
  const urls = configs.flatMap(({ repository }) => repository ?? []);
  const artifacts = configs.map(({ plugin }) => `classpath("${plugin.artifact}:${plugin.version}")`);
  const lines = [...section('repositories', urls.map(maven)), ...section('dependencies', artifacts)];
  return lines.map((line) => `  ${line}`);
}

/**
 * In the block that is there, since a Kotlin script may have one only; at its end, since other plugins put theirs into
 * the first `dependencies` that they find.
 */
function endOfBuildscript(lines: readonly string[]): number {
  const start = lines.findIndex((line) => /^buildscript\s*\{/.test(line));
  const end = lines.findIndex((line, index) => index > start && line.startsWith('}'));
  if (start === -1 || end === -1) {
    throw new PropsError(
      'the project\'s build.gradle has no "buildscript {" that begins a line and ends with "}" at the beginning of ' +
        'another. Write it so, or make the folder android anew with: npx expo prebuild --clean.',
    );
  }
  return end;
}

function sdkLines(settings: Settings, repositoriesElsewhere: boolean): string[] {
  const urls = repositoriesElsewhere ? [] : repositories(settings);
  return [
    ...section('allprojects', section('repositories', urls.map(maven))),
    ...parts(settings).flatMap(({ facts: { sdk }, settings: { version } }) =>
      sdk?.from === 'maven' && version !== undefined
        ? `extensions.extraProperties.set("${sdk.versionProperty}", "${version}")`
        : [],
    ),
  ];
}
