#!/usr/bin/env node
// @ts-check
/**
 * Type-checks android/*.gradle.kts against Gradle's API and the oldest and the newest Android Gradle plugin that apps use,
 * and the example app's scripts against the newest. `gradle-scripts.mjs FOLDER` checks the scripts of another folder as the
 * package's.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { fail } from '../build/run.mjs';
import { jars } from './jars.mjs';
import { compileKotlin, gradleLambdas } from './kotlin.mjs';

/** That of React Native 0.85, which is the last with Android Gradle plugin 8, and the newest. */
const PLUGINS = ['8.12.0', '9.5.0'];
const GRADLE = '8.11.1';
/** As Gradle 9 compiles scripts. */
const LANGUAGE = '2.2';
const DSL = join(ROOT, 'scripts/checks/gradle');
const APP_SCRIPTS = ['example/android/build.gradle.kts', 'example/android/app/build.gradle.kts'];
/** What Gradle imports into each script, of which these are used. */
const IMPORTS = ['org.gradle.api.*', 'org.gradle.api.tasks.compile.*'];

/** @param {string} folder of scripts */
export function checkScripts(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.gradle.kts'));
  const programs = programsOf(names.map((name) => join(folder, name)));
  for (const plugin of PLUGINS) {
    compile(programs, plugin, 'GradleKotlinDsl.kt');
  }
}

function checkApp() {
  const programs = programsOf(APP_SCRIPTS.map((path) => join(ROOT, path)));
  compile(programs, PLUGINS.at(-1) ?? '', 'AppKotlinDsl.kt');
}

/** @param {string[]} scripts their paths @returns {string[]} the paths of programs */
function programsOf(scripts) {
  const output = join(ROOT, 'build/check/gradle-scripts');
  mkdirSync(output, { recursive: true });
  return scripts.map((script) => {
    const name = relative(ROOT, script).replaceAll('/', ' ');
    const path = join(output, name.replace(/\.kts$/, '.kt'));
    writeFileSync(path, programOf(name, readFileSync(script, 'utf8')));
    return path;
  });
}

/** A script as a function of the project that it configures, line by line as it was. @param {string} name @param {string} script */
export function programOf(name, script) {
  const imports = script.match(/^import .+$/gm) ?? [];
  const head = [...IMPORTS.map((each) => `import ${each}`), ...imports].join(';');
  const body = script.replace(/^import .+$/gm, '');
  return `${head};fun Project.\`${name.replaceAll('.', ' ')}\`() {${body}}\n`;
}

/** @param {string[]} programs @param {string} plugin its version @param {string} dsl what stands in for Gradle's */
function compile(programs, plugin, dsl) {
  const options = ['-Werror', '-language-version', LANGUAGE, '-jvm-target', '17', ...gradleLambdas()];
  const output = join(ROOT, 'build/check/gradle-scripts/classes');
  const target = ['-classpath', libraries(plugin).join(delimiter), '-d', output];
  compileKotlin([...options, ...target, join(DSL, dsl), ...programs]);
}

/** @param {string} plugin */
function libraries(plugin) {
  return jars(
    `gradle-${plugin}`,
    [
      `com.android.tools.build:gradle-api:${plugin}`,
      `dev.gradleplugins:gradle-api:${GRADLE}`,
      'org.jetbrains.kotlin:kotlin-stdlib:2.2.10',
      'javax.inject:javax.inject:1',
    ],
    { alone: true },
  );
}

try {
  checkScripts(process.argv[2] ?? join(ROOT, 'android'));
  checkApp();
} catch (error) {
  fail(/** @type {Error} */ (error));
}
