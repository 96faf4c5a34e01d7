import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { appsOf, consoleOf, FILES, type FileVendor } from '../../doctor/rules/app/config-files/apps';
import { PropsError } from '../failure';
import { configFileField } from '../fields';

interface Given {
  readonly vendor: FileVendor;
  /** As the app's configuration names it. */
  readonly given: string;
  readonly file: string;
  readonly projectRoot: string;
  readonly packageName: string | undefined;
}

/** @throws PropsError if the JSON file of a vendor's console cannot be it */
export function checkConfigFile({ vendor, given, file, projectRoot, packageName }: Given): void {
  const what = `"${vendor}.${configFileField(FILES[vendor])}" names ${given}`;
  const mend = `Download ${FILES[vendor]} from ${consoleOf(vendor).en}`;
  if (file.startsWith(join(projectRoot, 'android') + sep)) {
    throw new PropsError(`${what}, in a folder that prebuild makes anew. Put it beside app.json.`);
  }
  if (!existsSync(file)) {
    throw new PropsError(
      `${what}, which does not exist. ${mend} and put it there; the path begins at the folder of app.json.`,
    );
  }
  const packages = packagesIn(vendor, readFileSync(file, 'utf8'));
  if (packages.length === 0) {
    throw new PropsError(`${what}, which is no such file or is damaged. ${mend} again.`);
  }
  if (packageName !== undefined && !packages.includes(packageName)) {
    throw new PropsError(
      `${what}, which is for ${packages.join(', ')}, but "android.package" is ${packageName}. ${mend} for that package.`,
    );
  }
}

function packagesIn(vendor: FileVendor, text: string): string[] {
  const value = parsed(text);
  const get = (...path: (string | number)[]) => path.reduce(child, value);
  const at = () => ({ file: FILES[vendor], line: 1, start: 0, end: text.length });
  const apps = appsOf(vendor, { file: FILES[vendor], text, value, get, at });
  return apps.flatMap(({ packageName }) => packageName?.value ?? []);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function child(value: unknown, key: string | number): unknown {
  return Object(value)[key];
}
