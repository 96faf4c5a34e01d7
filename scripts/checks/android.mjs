// @ts-check
/** What the checks of the Android side look at: what the set-up has compiled, and Android itself. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jniHeaders } from '../build/jdk.mjs';
import { ROOT } from '../build/paths.mjs';
import { capture } from '../build/run.mjs';
import { jars } from './jars.mjs';

const PHONE = join(ROOT, 'build/phone');

/** Changes with all that is compiled there. */
export const COMPILED = 'build/phone/inputs.sha256';

/** The classes of a module of the emulated phone. @param {string} module */
export function classesOf(module) {
  return join(PHONE, module, 'classes');
}

/** The same as a jar. @param {string} module */
export function moduleJar(module) {
  return join(PHONE, module, `${module}-0.1.0.jar`);
}

/** The modules that vendors' adapters are compiled with: signatures, and Google's own classes, the newest. */
export function sdkModules() {
  const google = readdirSync(PHONE).filter((module) => module.startsWith('standin-fcm'));
  return ['signatures', ...google.sort().slice(-1)];
}

/** All classes in a folder with all their members, as `javap -p` shows them. @param {string} folder */
export function show(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return capture('javap', ['-p', ...files.filter((file) => file.endsWith('.class'))], { cwd: folder });
}

/** The classes and resources of Android 14, the newest that aapt2 of Debian reads. */
export function android14() {
  const [jar = ''] = jars('android-14', ['org.robolectric:android-all:14-robolectric-10818077'], {
    alone: true,
  });
  return jar;
}

/** The JDK's folder; Android's java.* classes are those of a JDK here. */
export function javaHome() {
  return dirname(jniHeaders());
}
