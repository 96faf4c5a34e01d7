import { consoleOf, FILES, type FileVendor } from '../doctor/rules/app/config-files/apps';
import type { AndroidVendor } from '../vendors';
import { PropsError } from './failure';
import { configFileField } from './fields';

/** Whether the vendor's console gives a JSON file. */
export function hasConfigFile(vendor: AndroidVendor): vendor is FileVendor {
  return vendor in FILES;
}

/**
 * The JSON file of a vendor's console that the plugin has to bring into the app; none for a vendor without, and for FCM
 * where Expo itself does so (`android.googleServicesFile`).
 */
export function configFileOf(
  vendor: AndroidVendor,
  given: string | undefined,
  googleServicesFile: string | undefined,
): string | undefined {
  if (!hasConfigFile(vendor)) {
    return undefined;
  }
  if (vendor === 'fcm' && googleServicesFile !== undefined) {
    return givenToExpo(given, googleServicesFile);
  }
  if (given === undefined) {
    const name = FILES[vendor];
    const field = configFileField(name);
    throw new PropsError(
      `"${vendor}" lacks "${field}". Download ${name} from ${consoleOf(vendor).en}, put it beside app.json and ` +
        `write "${vendor}": { "${field}": "./${name}" }.`,
    );
  }
  return given;
}

function givenToExpo(given: string | undefined, googleServicesFile: string): undefined {
  if (given !== undefined && given !== googleServicesFile) {
    throw new PropsError(
      `"fcm.googleServicesFile" and "android.googleServicesFile" name two files. Leave out the one here: "fcm": true.`,
    );
  }
}
