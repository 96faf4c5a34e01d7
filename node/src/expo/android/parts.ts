import type { FileVendor } from '../../doctor/rules/app/config-files/apps';
import { type AndroidVendor, type ConfigFile, VENDORS } from '../../vendors';
import { hasConfigFile } from '../configFile';
import type { Settings, VendorSettings } from '../settings';

/** A vendor that the app takes pushes by, with the facts of it and what the app says. */
export interface Part {
  readonly vendor: AndroidVendor;
  readonly facts: (typeof VENDORS)[AndroidVendor];
  readonly settings: VendorSettings;
}

/** All vendors of the app. */
export function parts({ vendors }: Settings): Part[] {
  return [...vendors].map(([vendor, settings]) => ({ vendor, facts: VENDORS[vendor], settings }));
}

/** The Maven repositories of their SDKs. */
export function repositories(settings: Settings): string[] {
  return parts(settings).flatMap(({ facts }) => facts.repository ?? []);
}

/** A JSON file that the plugin brings into the app, and the repository of the Gradle plugin that reads it. */
export interface Configured extends ConfigFile {
  readonly vendor: FileVendor;
  readonly source: string;
  readonly repository: string | undefined;
}

/** Those of the vendors that have one. */
export function configured(settings: Settings): Configured[] {
  return parts(settings).flatMap(({ vendor, facts: { config, repository }, settings: { configFile } }) =>
    hasConfigFile(vendor) && config && configFile !== undefined
      ? { ...config, vendor, source: configFile, repository }
      : [],
  );
}
