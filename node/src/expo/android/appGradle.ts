import { isAbsolute, join, relative, sep } from 'node:path';
import { type ConfigPlugin, withAppBuildGradle } from 'expo/config-plugins';
import { IM_SDK } from '../../vendors';
import { withBlock } from '../block';
import type { Settings } from '../settings';
import { checkArchive } from './archive';
import { section } from './gradle';
import { configured, parts } from './parts';

/** By which the lines in the app's build.gradle are found again. */
export const APP_TAG = 'react-native-timpush';

type Language = 'groovy' | 'kt';

/** The Gradle plugins that read the vendors' JSON files, values of the manifest, SDKs that are files, and the IM SDK. */
export const withAppGradle: ConfigPlugin<Settings> = (config, settings) =>
  withAppBuildGradle(config, (app) => {
    const { modRequest, modResults } = app;
    const lines = [
      ...configured(settings).map(({ plugin }) => apply(plugin.id, modResults.language)),
      ...section('android', section('defaultConfig', placeholders(settings))),
      ...section('dependencies', [...imSdk(settings), ...archives(settings, modRequest.projectRoot)]),
    ];
    modResults.contents = withBlock(modResults.contents, {
      tag: APP_TAG,
      text: lines.join('\n'),
      comment: '//',
    });
    return app;
  });

function apply(plugin: string, language: Language): string {
  return language === 'groovy' ? `apply plugin: "${plugin}"` : `apply(plugin = "${plugin}")`;
}

function placeholders(settings: Settings): string[] {
  return parts(settings).flatMap(({ facts, settings: values }) =>
    facts.placeholders.map(({ name, part }) => `manifestPlaceholders["${name}"] = "${values[part]}"`),
  );
}

function imSdk({ imSdk: chosen }: Settings): string[] {
  return chosen ? [`implementation("${IM_SDK.artifact}:${chosen.androidVersion ?? IM_SDK.version}")`] : [];
}

function archives(settings: Settings, projectRoot: string): string[] {
  const moduleFolder = join(projectRoot, 'android/app');
  return parts(settings).flatMap(({ vendor, settings: { aar } }) => {
    if (aar === undefined) {
      return [];
    }
    const file = isAbsolute(aar) ? aar : join(projectRoot, aar);
    checkArchive(vendor, aar, file);
    return `implementation(files("${relative(moduleFolder, file).split(sep).join('/')}"))`;
  });
}
