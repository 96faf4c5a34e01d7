// @ts-check
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const BUILD = join(import.meta.dirname, '../../../build');
const IPHONE = join(BUILD, 'iphone');

/** The IM SDK as it was before most offline push options, as a folder of the build. */
export const OLD_IM_SDK = 'im-5';

/**
 * The command that turns an iPhone on, and its environment.
 *
 * @param {import('./phone.mjs').PhoneOptions} options
 * @returns {import('./boot.mjs').Boot}
 */
export function iphoneCommand({ device, model, ios, storage, cloudPort, sdks, features }) {
  const home = join(storage, 'home');
  mkdirSync(home, { recursive: true });
  const env = {
    HOME: home,
    PATH: process.env.PATH,
    TIMPUSH_APP: join(IPHONE, 'libexample.so'),
    TIMPUSH_BUNDLE: join(BUILD, 'example/phone.bundle.js'),
    TIMPUSH_CLOUD_PORT: String(cloudPort),
    TIMPUSH_DEVICE: device,
    TIMPUSH_FEATURES: JSON.stringify({ ...model.features, ...features }),
    TIMPUSH_IOS: String(ios),
    TIMPUSH_MODEL: model.model,
    TIMPUSH_STORAGE: storage,
  };
  return { command: [join(IPHONE, 'iphone')], env: { ...env, ...olderLibraries(sdks) } };
}

/** @param {string[]} sdks */
function olderLibraries(sdks) {
  return sdks.includes(OLD_IM_SDK) ? { LD_LIBRARY_PATH: join(IPHONE, OLD_IM_SDK) } : {};
}
