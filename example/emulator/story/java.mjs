// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILD = join(import.meta.dirname, '../../../build');
const MAIN = 'com.timpush.emulator.PhoneMain';

/**
 * The command that turns a phone on.
 *
 * @param {import('./phone.mjs').PhoneOptions} options
 * @returns {string[]}
 */
export function javaCommand({ device, model, api, storage, cloudPort }) {
  const properties = {
    'java.library.path': join(BUILD, 'native'),
    'timpush.device': device,
    'timpush.brand': model.brand,
    'timpush.manufacturer': model.manufacturer,
    'timpush.model': model.model,
    'timpush.api': api,
    'timpush.cloud.port': cloudPort,
    'timpush.storage': storage,
    'timpush.bundle': join(BUILD, 'example/phone.bundle.js'),
  };
  const settings = Object.entries(properties).map(([name, value]) => `-D${name}=${value}`);
  return ['java', ...JVM, '-cp', classpath(), ...settings, MAIN];
}

/** A phone lives for seconds: start quickly, and leave a processor to the other one. */
const JVM = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];

function classpath() {
  return readFileSync(join(BUILD, 'phone/classpath.txt'), 'utf8').trim();
}
