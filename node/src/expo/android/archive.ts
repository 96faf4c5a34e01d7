import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { ANDROID_VENDORS, type AndroidVendor, VENDORS } from '../../vendors';
import { PropsError } from '../failure';

/**
 * @param given As the app's configuration names it.
 * @throws PropsError if the archive is missing, or is another vendor's SDK
 */
export function checkArchive(vendor: AndroidVendor, given: string, file: string): void {
  const { sdk, title } = VENDORS[vendor];
  const name = sdk?.from === 'file' ? sdk.file : '';
  if (!existsSync(file)) {
    throw new PropsError(
      `"${vendor}.aar" names ${given}, which does not exist. Download ${name} from ${title.en} and put it there; the ` +
        'path begins at the folder of app.json.',
    );
  }
  if (!/\.(aar|jar)$/.test(file)) {
    throw new PropsError(
      `"${vendor}.aar" names ${given}, which is no .aar: it must be ${title.en}'s ${name}.`,
    );
  }
  const owner = ANDROID_VENDORS.find((other) => other !== vendor && isArchiveOf(other, file));
  if (owner && !isArchiveOf(vendor, file)) {
    throw new PropsError(
      `"${vendor}.aar" names ${given}, which is the SDK of ${VENDORS[owner].title.en}: put it under "${owner}".`,
    );
  }
}

function isArchiveOf(vendor: AndroidVendor, file: string): boolean {
  const { sdk } = VENDORS[vendor];
  return sdk?.from === 'file' && sdk.pattern.test(basename(file));
}
