import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AndroidConfig, type ConfigPlugin, withDangerousMod } from 'expo/config-plugins';
import { ANDROID_VENDORS, VENDORS } from '../../vendors';
import { blockHas } from '../block';
import type { Settings } from '../settings';
import { APP_TAG } from './appGradle';
import { checkConfigFile } from './checkConfigFile';
import { configured } from './parts';

/** The vendors' JSON files in android/app. One that the plugin brought earlier goes with its vendor; any other stays. */
export const withConfigFiles: ConfigPlugin<Settings> = (config, settings) =>
  withDangerousMod(config, [
    'android',
    (app) => {
      const { projectRoot } = app.modRequest;
      const wanted = configured(settings);
      for (const { vendor, name, source } of wanted) {
        const file = resolve(projectRoot, source);
        checkConfigFile({ vendor, given: source, file, projectRoot, packageName: app.android?.package });
        copyFileSync(file, target(projectRoot, name));
      }
      const kept = wanted.map(({ name }) => name);
      const expos = app.android?.googleServicesFile === undefined ? [] : [VENDORS.fcm.config?.name];
      for (const name of broughtEarlier(projectRoot).filter((file) => ![...kept, ...expos].includes(file))) {
        rmSync(target(projectRoot, name), { force: true });
      }
      return app;
    },
  ]);

function target(projectRoot: string, name: string): string {
  return join(projectRoot, 'android/app', name);
}

/** This runs before build.gradle is changed, which tells what it was the last time. */
function broughtEarlier(projectRoot: string): string[] {
  const script = readFileSync(AndroidConfig.Paths.getAppBuildGradleFilePath(projectRoot), 'utf8');
  return ANDROID_VENDORS.flatMap((vendor) => {
    const { config } = VENDORS[vendor];
    return config && blockHas(script, APP_TAG, `"${config.plugin.id}"`) ? config.name : [];
  });
}
