// @ts-check
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILD = join(import.meta.dirname, '../../../build');
const PHONE = join(BUILD, 'phone');
const MAIN = 'com.timpush.emulator.PhoneMain';

/** The classes that a phone loads, as the build archives them. */
export const CLASS_ARCHIVE = join(PHONE, 'classes.jsa');

/**
 * The command that turns a phone on.
 *
 * @param {import('./phone.mjs').PhoneOptions} options
 * @returns {string[]}
 */
export function javaCommand({ device, model, api, storage, cloudPort, sdks, features, jvm = [] }) {
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
    'timpush.app.classpath': appClassPath(sdks).join(':'),
    'timpush.bundle': join(BUILD, 'example/phone.bundle.js'),
    ...featureProperties({ ...model.features, ...features }),
  };
  const settings = Object.entries(properties).map(([name, value]) => `-D${name}=${value}`);
  return ['java', ...javaOptions(), ...jvm, ...settings, MAIN];
}

/** A phone lives for seconds: start quickly, and leave a processor to the other one. */
const JVM = [
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  '-XX:MetaspaceSize=256m',
  '-Xshare:auto',
  '-XX:-UsePerfData',
];

/** What the JVM of every phone is started with. */
export function javaOptions() {
  const archived = existsSync(CLASS_ARCHIVE) ? [`-XX:SharedArchiveFile=${CLASS_ARCHIVE}`] : [];
  return [...JVM, ...archived, '-cp', systemClassPath().join(':')];
}

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

/** An older stand-in that the app links goes before the newest, which every phone has. @param {string[]} sdks */
function appClassPath(sdks) {
  const system = systemClassPath();
  return [...sdks.flatMap(archives), ...wholeClassPath().filter((path) => !system.includes(path))];
}

/** The phone itself and what it has of others: the same for every phone. */
export function systemClassPath() {
  const [phone = '', ...others] = wholeClassPath();
  return [phone, ...others.filter((path) => !path.startsWith(BUILD))];
}

function wholeClassPath() {
  return text(join(PHONE, 'classpath.txt')).split(':');
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
