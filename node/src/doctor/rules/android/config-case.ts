import { type ConfigFile, VENDORS } from '../../../vendors';
import type { Draft } from '../../finding';
import type { AndroidApp } from '../../model/android';
import type { GradleModule } from '../../model/gradle/module';
import type { Project } from '../../project';
import type { Rule } from '../../rule';
import { namedVendors } from './named';

/** The vendors with a JSON file and a Gradle plugin that reads it. */
const VENDORS_WITH_FILES = ['huawei', 'fcm'] as const;

export type FileVendor = (typeof VENDORS_WITH_FILES)[number];

/** What an app has of one such vendor. */
export interface Case {
  readonly vendor: FileVendor;
  readonly config: ConfigFile;
  readonly android: AndroidApp;
  readonly app: GradleModule;
  /** Whether `timpush.vendors` names the vendor. */
  readonly named: boolean;
  /** Whether the app's module has the file. */
  readonly hasFile: boolean;
  /** Whether the app's module applies the plugin. */
  readonly applied: boolean;
  /** Whether the app says that it brings these values in another way. */
  readonly off: boolean;
}

function cases(project: Project): readonly Case[] {
  const { android } = project;
  const app = android?.app;
  if (!android || !app) {
    return [];
  }
  const named = namedVendors(project).map(({ value }) => value);
  const off = android.properties?.values.get('timpush.configFiles')?.value === 'false';
  return VENDORS_WITH_FILES.flatMap((vendor): readonly Case[] => {
    const { config } = VENDORS[vendor];
    if (!config) {
      return [];
    }
    const hasFile = android.configFiles(config.name).length > 0;
    const applied = app.script.plugins.some(({ value, applied }) => applied && value === config.plugin.id);
    return [{ vendor, config, android, app, named: named.includes(vendor), hasFile, applied, off }];
  });
}

/** A rule about each of these vendors. */
export function rule(id: string, look: (each: Case, project: Project) => readonly Draft[]): Rule {
  return {
    id,
    check: 'gradle',
    platform: 'android',
    look: (project) => cases(project).flatMap((each) => look(each, project)),
  };
}
