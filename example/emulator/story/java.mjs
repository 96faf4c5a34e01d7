// @ts-check
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILD = join(import.meta.dirname, '../../../build');
const PHONE = join(BUILD, 'phone');
const MAIN = 'com.timpush.emulator.PhoneMain';

/**
 * The command that turns a phone on.
 *
 * @param {import('./phone.mjs').PhoneOptions} options
 * @returns {string[]}
 */
export function javaCommand({ device, model, api, storage, cloudPort, sdks, features }) {
  const properties = {
    'java.io.tmpdir': temporary(storage),
    'java.library.path': join(BUILD, 'native'),
    'timpush.device': device,
    'timpush.brand': model.brand,
    'timpush.manufacturer': model.manufacturer,
    'timpush.model': model.model,
    'timpush.api': api,
    'timpush.cloud.port': cloudPort,
    'timpush.storage': storage,
    'timpush.bundle': join(BUILD, 'example/phone.bundle.js'),
    ...featureProperties({ ...model.features, ...features }),
  };
  const settings = Object.entries(properties).map(([name, value]) => `-D${name}=${value}`);
  return ['java', ...JVM, '-cp', classPath(sdks), ...settings, MAIN];
}

/** A phone lives for seconds: start quickly, and leave a processor to the other one. */
const JVM = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto', '-XX:-UsePerfData'];

/** A killed phone leaves its temporary files; here they go with its folder. @param {string} storage */
function temporary(storage) {
  const folder = join(storage, 'tmp');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** @param {import('./models.mjs').Features} features */
function featureProperties(features) {
  return Object.fromEntries(
    Object.entries(features).map(([name, value]) => [`timpush.feature.${name}`, value]),
  );
}

/** The stand-ins of the SDKs that the app links go first: an older IM SDK takes the place of the newest. @param {string[]} sdks */
function classPath(sdks) {
  return [...sdks.flatMap(archives), text(join(PHONE, 'classpath.txt'))].join(':');
}

/** A stand-in, and what it needs besides. @param {string} sdk */
function archives(sdk) {
  const dependencies = join(PHONE, sdk, 'dependencies.txt');
  const jar = join(PHONE, sdk, `${sdk}-0.1.0.jar`);
  return existsSync(dependencies) ? [jar, text(dependencies)] : [jar];
}

/** @param {string} path */
function text(path) {
  return readFileSync(path, 'utf8').trim();
}
