import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './run.mjs';

/**
 * The folder of jni.h: of `JAVA_HOME`, else of the JDK that `java` belongs to.
 *
 * @returns {string}
 * @throws {Error} when there is none
 */
export function jniHeaders() {
  const include = join(process.env.JAVA_HOME || homeOfJava(), 'include');
  if (existsSync(join(include, 'jni.h'))) return include;
  throw new Error(`No jni.h in ${include}: install a JDK, not only a runtime`);
}

function homeOfJava() {
  const shown = capture('sh', ['-c', 'java -XshowSettings:properties -version 2>&1']);
  const home = /java\.home = (.+)/.exec(shown)?.[1];
  if (!home) throw new Error('No JDK found: install JDK 17 or set JAVA_HOME');
  return home;
}
