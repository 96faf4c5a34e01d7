import { VENDORS } from '../../../../vendors';
import type { Span } from '../../../finding';
import type { JsonFile } from '../../../model/json';
import type { Located } from '../../../model/parsed';
import type { Project } from '../../../project';

/** The JSON files of vendors' consoles. */
export const FILES = { huawei: 'agconnect-services.json', fcm: 'google-services.json' } as const;

/** A vendor with such a file. */
export type FileVendor = keyof typeof FILES;

/** Both vendors, each with its files. */
export function configFiles(project: Project): readonly { vendor: FileVendor; json: JsonFile }[] {
  const vendors: readonly FileVendor[] = ['huawei', 'fcm'];
  return vendors.flatMap((vendor) =>
    (project.android?.configFiles(FILES[vendor]) ?? []).map((json) => ({ vendor, json })),
  );
}

/** What belongs to one app in a file that may be about several. */
export interface ConfiguredApp {
  readonly packageName: Located<string> | undefined;
  /** The vendor's ID for the app. */
  readonly appId: Located<string> | undefined;
  /** What the vendor's SDK sends along with each request. */
  readonly apiKey: Located<string> | undefined;
}

/** The apps that a file is about; none if it is no such file. */
export function appsOf(vendor: FileVendor, json: JsonFile): readonly ConfiguredApp[] {
  return vendor === 'fcm' ? firebase(json) : appGallery(json);
}

/** Source: Firebase's reference of the Google services plugin. */
function firebase(json: JsonFile): readonly ConfiguredApp[] {
  return indices(json, 'client').map((index) => ({
    packageName: text(json, 'client', index, 'client_info', 'android_client_info', 'package_name'),
    appId: text(json, 'client', index, 'client_info', 'mobilesdk_app_id'),
    apiKey: text(json, 'client', index, 'api_key', 0, 'current_key'),
  }));
}

/** One app, or with flavours several in `appInfos`; a value is under `client` or, in newer files, under `app_info`. */
function appGallery(json: JsonFile): readonly ConfiguredApp[] {
  const apps = indices(json, 'appInfos').map((index) => appGalleryApp(json, 'appInfos', index));
  if (apps.length > 0) {
    return apps;
  }
  return json.get('client') === undefined ? [] : [appGalleryApp(json)];
}

function appGalleryApp(json: JsonFile, ...path: (string | number)[]): ConfiguredApp {
  const value = (name: string) =>
    text(json, ...path, name) ?? text(json, ...path, 'app_info', name) ?? text(json, ...path, 'client', name);
  return { packageName: value('package_name'), appId: value('app_id'), apiKey: value('api_key') };
}

function indices(json: JsonFile, name: string): readonly number[] {
  const list = json.get(name);
  return Array.isArray(list) ? list.map((_, index) => index) : [];
}

function text(json: JsonFile, ...path: (string | number)[]): Located<string> | undefined {
  const value = json.get(...path);
  return typeof value === 'string' ? { value, at: json.at(...path) } : undefined;
}

/** Where a finding about a whole file stands. */
export function top(json: JsonFile): Span {
  return json.at();
}

/** How a developer calls the vendor's console. */
export function consoleOf(vendor: FileVendor) {
  return vendor === 'fcm'
    ? { en: 'the Firebase console', zh: 'Firebase 控制台' }
    : { en: 'AppGallery Connect', zh: 'AppGallery Connect' };
}

/** Where the vendor describes its file. */
export function guideOf(vendor: FileVendor): string {
  return vendor === 'fcm' ? 'https://firebase.google.com/docs/reference/gradle/' : VENDORS.huawei.guide;
}
