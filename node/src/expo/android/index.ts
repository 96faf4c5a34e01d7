import type { ConfigPlugin } from 'expo/config-plugins';
import type { Settings } from '../settings';
import { withAppGradle } from './appGradle';
import { withConfigFiles } from './configFiles';
import { withProjectGradle } from './projectGradle';
import { withVendors } from './properties';
import { withSettingsRepositories } from './settingsGradle';

const PLUGINS = [withConfigFiles, withVendors, withSettingsRepositories, withProjectGradle, withAppGradle];

/** What each vendor needs in the folder android. */
export const withAndroid: ConfigPlugin<Settings> = (config, settings) =>
  PLUGINS.reduce((changed, plugin) => plugin(changed, settings), config);
