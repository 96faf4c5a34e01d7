// @ts-check
/** Kotlin's compiler, for what is compiled without Maven or Gradle. */
import { delimiter } from 'node:path';
import { capture } from '../build/run.mjs';
import { jars } from './jars.mjs';

const VERSION = '2.4.21';

/** With the plugin that treats the one parameter of a lambda as its receiver, as Gradle wants it. */
function compiler() {
  return jars('kotlin-compiler', [
    `org.jetbrains.kotlin:kotlin-compiler-embeddable:${VERSION}`,
    `org.jetbrains.kotlin:kotlin-sam-with-receiver-compiler-plugin-embeddable:${VERSION}`,
  ]);
}

/** @param {string} name @throws {Error} */
function compilerJar(name) {
  const found = compiler().find((jar) => jar.includes(name));
  if (!found) throw new Error(`Kotlin's compiler ${VERSION} has no ${name}`);
  return found;
}

/** Kotlin's own classes. */
export function kotlinLibrary() {
  return compilerJar(`kotlin-stdlib-${VERSION}`);
}

/** Options of the compiler for scripts of Gradle. */
export function gradleLambdas() {
  const annotation =
    'plugin:org.jetbrains.kotlin.samWithReceiver:annotation=org.gradle.api.HasImplicitReceiver';
  return [`-Xplugin=${compilerJar('sam-with-receiver')}`, '-P', annotation];
}

/** @param {string[]} args options and sources @throws {Error} with the compiler's words */
export function compileKotlin(args) {
  const main = ['-cp', compiler().join(delimiter), 'org.jetbrains.kotlin.cli.jvm.K2JVMCompiler'];
  capture('java', [...main, '-no-stdlib', '-no-reflect', ...args]);
}
