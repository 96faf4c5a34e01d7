import { INIT_KEYS, type InitKeyName, isInitKey } from '../../../../initKeys';
import { ANDROID_VENDORS, type AndroidVendor, isAndroidVendor, VENDORS } from '../../../../vendors';
import type { InitCall, InitEntry } from '../../../model/javascript/init-calls';
import type { Project } from '../../../project';

/** An entry whose key `init` knows. */
export interface KnownEntry extends InitEntry {
  readonly key: InitKeyName;
}

/** Every entry with a key that `init` knows, of all calls. */
export function knownEntries(project: Project): readonly KnownEntry[] {
  return project.initCalls.flatMap(known);
}

/** Those of one call. */
export function known(call: InitCall): readonly KnownEntry[] {
  return call.entries.filter((entry): entry is KnownEntry => isInitKey(entry.key));
}

/** Whether a value is there: what is computed elsewhere may be one, empty text is none. */
export function isSet(entry: InitEntry): boolean {
  return typeof entry.value !== 'string' || entry.value.trim() !== '';
}

/** The first of these entries that sets the same as `key`, by its own name or by another one. */
export function settingOf(entries: readonly KnownEntry[], key: InitKeyName): KnownEntry | undefined {
  return entries.find((entry) => entry.key === key || INIT_KEYS[entry.key].aliasOf === key);
}

/** The vendors in the app: those that gradle.properties names, else those that need no values of the app in its manifest. */
export function androidVendors(project: Project): readonly AndroidVendor[] {
  const named = project.android?.vendors?.names.map(({ value }) => value).filter(isAndroidVendor);
  return named ?? ANDROID_VENDORS.filter((vendor) => VENDORS[vendor].placeholders.length === 0);
}
