import { distance } from '../distance';
import { isInitKey } from '../initKeys';
import { ANDROID_VENDORS, type AndroidVendor, isAndroidVendor } from '../vendors';
import { configFileOf } from './configFile';
import { PropsError } from './failure';
import { type Fields, IM_SDK_FIELDS, IOS_FIELDS, vendorFields } from './fields';
import type { ImSdkSettings, IosSettings, Settings, VendorSettings } from './settings';
import { checkValue } from './value';

const ENTRIES = [...ANDROID_VENDORS, 'ios', 'imSdk'];
const IOS_DEFAULTS: IosSettings = { backgroundNotifications: false, automaticInterception: true };

/**
 * Reads the plugin's properties.
 *
 * @param googleServicesFile What the app's configuration has under `android.googleServicesFile`.
 * @throws PropsError that names the property that is wrong, and how to mend it
 */
export function checkProps(props: unknown, googleServicesFile?: string): Settings {
  const given = object(props);
  for (const name of Object.keys(given)) {
    checkName(name, ENTRIES, '');
  }
  const named = Object.keys(given).filter((name) => isOn(given[name]));
  const vendors = named.filter(isAndroidVendor);
  if (vendors.length === 0 && !named.includes('ios')) {
    throw new PropsError(`it names nothing to push by. ${HOW}`);
  }
  const ios = named.includes('ios') && {
    ...IOS_DEFAULTS,
    ...entry<IosSettings>('ios', given.ios, IOS_FIELDS),
  };
  return {
    vendors: new Map(
      vendors.map((vendor) => [vendor, checkVendor(vendor, given[vendor], googleServicesFile)]),
    ),
    ...(ios && { ios }),
    imSdk: given.imSdk === false ? false : entry<ImSdkSettings>('imSdk', given.imSdk ?? true, IM_SDK_FIELDS),
  };
}

const HOW = `Name each vendor whose push the app takes: ["react-native-timpush", { "xiaomi": true, "ios": true }].`;

function object(props: unknown): Record<string, unknown> {
  if (typeof props === 'object' && props !== null && !Array.isArray(props)) {
    return { ...props };
  }
  throw new PropsError(`it has no properties. ${HOW}`);
}

/** `false` is as good as not there, so that a configuration in JavaScript can decide. */
function isOn(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false;
}

function checkVendor(vendor: AndroidVendor, given: unknown, googleServicesFile?: string): VendorSettings {
  const settings = entry<VendorSettings>(vendor, given, vendorFields(vendor));
  const configFile = configFileOf(vendor, settings.configFile, googleServicesFile);
  const { configFile: _given, ...rest } = settings;
  return { ...rest, ...(configFile !== undefined && { configFile }) };
}

/** One entry: `true`, or an object with these fields. */
function entry<T extends object>(name: string, given: unknown, fields: Fields): T {
  if (given !== true && (typeof given !== 'object' || given === null || Array.isArray(given))) {
    throw new PropsError(`"${name}" must be true or an object with ${listed(Object.keys(fields))}.`);
  }
  const values = given === true ? {} : (given as Record<string, unknown>);
  for (const field of Object.keys(values)) {
    checkName(field, Object.keys(fields), `${name}.`);
  }
  checkRequired(name, values, fields);
  const checked = Object.entries(fields)
    .filter(([field]) => values[field] !== undefined)
    .map(([field, rule]) => [rule.to, checkValue(`${name}.${field}`, values[field], rule)]);
  return Object.fromEntries(checked);
}

function checkRequired(name: string, values: Record<string, unknown>, fields: Fields): void {
  const required = Object.keys(fields).filter((field) => fields[field]?.required);
  const missing = required.filter((field) => values[field] === undefined);
  if (missing.length > 0) {
    const example = required.map((field) => `"${field}": "…"`).join(', ');
    throw new PropsError(
      `"${name}" lacks ${listed(missing)}. The vendor's console shows it for the app: "${name}": { ${example} }.`,
    );
  }
}

function checkName(name: string, known: readonly string[], owner: string): void {
  if (known.includes(name)) {
    return;
  }
  if (isInitKey(name)) {
    throw new PropsError(
      `"${name}" is a key of init: pass it in the app's code, cPush.init({ ${name}: … }). Here stands what the build needs.`,
    );
  }
  const meant = known.find((other) => distance(name.toLowerCase(), other.toLowerCase()) * 3 <= name.length);
  const hint = meant ? `Did you mean "${owner}${meant}"? ` : '';
  throw new PropsError(`"${owner}${name}" is unknown. ${hint}There are ${listed(known)}.`);
}

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
