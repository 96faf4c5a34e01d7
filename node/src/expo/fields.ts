import { type AndroidVendor, VENDORS } from '../vendors';
import type { ImSdkSettings, IosSettings, VendorSettings } from './settings';

/** What a property's value must look like, with an example of it. */
export type Field =
  | { readonly kind: 'id' | 'version' | 'file'; readonly example: string }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly of: readonly string[] };

/** The properties of one entry by their names in the app's configuration. */
export type Fields = Readonly<Record<string, Field & { readonly to: string; readonly required?: boolean }>>;

type Same<Settings> = { readonly [Name in keyof Settings]-?: Field & { readonly to: Name } };

export const IOS_FIELDS: Same<IosSettings> = {
  apsEnvironment: { kind: 'choice', of: ['development', 'production'], to: 'apsEnvironment' },
  backgroundNotifications: { kind: 'flag', to: 'backgroundNotifications' },
  automaticInterception: { kind: 'flag', to: 'automaticInterception' },
};

export const IM_SDK_FIELDS: Same<ImSdkSettings> = {
  androidVersion: { kind: 'version', example: '8.7.7201', to: 'androidVersion' },
  iosPod: { kind: 'id', example: 'TXIMSDK_Plus_iOS', to: 'iosPod' },
  iosVersion: { kind: 'version', example: '8.7.7201', to: 'iosVersion' },
};

/** What a vendor takes, by the table of what its part of an app needs. */
export function vendorFields(vendor: AndroidVendor): Fields {
  const { placeholders, sdk, config } = VENDORS[vendor];
  const id = { kind: 'id', example: 'from the console', required: true } as const;
  return {
    ...Object.fromEntries(placeholders.map(({ part }) => [part, { ...id, to: part }])),
    ...(config && { [configFileField(config.name)]: file('configFile', config.name) }),
    ...(sdk?.from === 'file' && { aar: file('aar', sdk.file) }),
    ...(sdk?.from === 'maven' && { version: { kind: 'version', example: sdk.version, to: 'version' } }),
  };
}

function file(to: keyof VendorSettings, name: string) {
  return { kind: 'file', example: `./${name}`, to } as const;
}

/** `agconnectServicesFile` for `agconnect-services.json`, as Expo calls `googleServicesFile`. */
export function configFileField(file: string): string {
  const name = file.replace('.json', '').replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
  return `${name}File`;
}
