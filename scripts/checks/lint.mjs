#!/usr/bin/env node
// @ts-check
/**
 * Android Lint on the shipped Kotlin and manifests of all vendors, warnings included; above all on calls that Android 7 does
 * not have. There is no Android SDK here: Lint gets one that holds Android's classes and a table of API levels, no more.
 */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { capture } from '../build/run.mjs';
import { android14, classesOf, javaHome, sdkModules } from './android.mjs';
import { jars } from './jars.mjs';
import { findingsIn, judge } from './lint/findings.mjs';
import { makeApps } from './manifests/link.mjs';
import { report } from './report.mjs';
import { files } from './sources.mjs';
import { vendors } from './vendors.mjs';

const LINT = 'com.android.tools.lint:lint:32.4.1';
const KOTLIN = 'org.jetbrains.kotlin:kotlin-stdlib:2.2.10';
const SNIFFER = 'org.codehaus.mojo:animal-sniffer:1.27';
/** Signatures of Android, by API level: those that there are. */
const LEVELS = { 24: '0.5.1', 26: '0.15.0', 33: '0.10.0', 34: '0.12.0' };
/** The manifests' own check is stricter on what is exported; Meizu's permission is spelt as Meizu spells it. */
const DISABLED = 'ExportedReceiver,ExportedService,SystemPermissionTypo';
const OUTPUT = join(ROOT, 'build/check/lint');
const SDK = join(OUTPUT, 'sdk');
const JAVA = join(OUTPUT, 'java');
const API = join(OUTPUT, 'api-versions.xml');
const PLANTED = 'scripts/checks/lint/planted/Planted.kt';

/** @returns {string[]} problems */
function check() {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(join(OUTPUT, 'cache'), { recursive: true });
  makeSdk();
  makeJava();
  makeApiTable();
  const project = join(OUTPUT, 'project.xml');
  writeFileSync(project, projectOf(libraryManifest()));
  const said = runLint(project);
  return judge(findingsIn(said), { path: PLANTED, text: readFileSync(join(ROOT, PLANTED), 'utf8') });
}

function makeSdk() {
  const platform = join(SDK, 'platforms/android-34');
  mkdirSync(platform, { recursive: true });
  symlinkSync(android14(), join(platform, 'android.jar'));
  const properties = [
    'Pkg.Desc=Android 14',
    'Pkg.Revision=1',
    'Platform.Version=14',
    'AndroidVersion.ApiLevel=34',
  ];
  writeFileSync(join(platform, 'source.properties'), properties.join('\n'));
}

/** An SDK's android.jar has java.* in it; here they are the JDK's. Without them Lint knows no constructor that takes a text. */
function makeJava() {
  const select = ['--dir', JAVA, '--include', 'regex:/java.base/java/.*'];
  capture(join(javaHome(), 'bin/jimage'), ['extract', ...select, join(javaHome(), 'lib/modules')]);
}

function makeApiTable() {
  const levels = Object.entries(LEVELS);
  const artifacts = levels.map(
    ([level, version]) => `com.toasttab.android:gummy-bears-api-${level}:${version}:signature`,
  );
  const signatures = jars('api-levels', artifacts, { alone: true });
  const main = join(ROOT, 'scripts/checks/lint/ApiVersions.java');
  const sniffer = jars('animal-sniffer', [SNIFFER]).join(delimiter);
  capture('java', [
    '-cp',
    sniffer,
    main,
    API,
    ...levels.map(([level], index) => `${level}=${signatures[index]}`),
  ]);
}

/** The library's manifest with those of all vendors. */
function libraryManifest() {
  const choice = vendors()
    .map(({ name }) => name)
    .join();
  const folder = join(OUTPUT, 'app');
  makeApps(folder, [choice]);
  return join(folder, choice, 'library.xml');
}

/** @param {string} manifest */
function projectOf(manifest) {
  const sources = [...files('android/src/*.kt'), PLANTED];
  const modules = ['react-android', 'standin-imsdk', ...sdkModules()];
  const libraries = [...modules.map(classesOf), join(JAVA, 'java.base'), ...jars('kotlin-stdlib', [KOTLIN])];
  return `<project>
  <root dir="${ROOT}"/>
  <sdk dir="${SDK}"/>
  <cache dir="${join(OUTPUT, 'cache')}"/>
  <module name="timpush" android="true" library="true" compile-sdk-version="34">
    <manifest file="${manifest}"/>
${sources.map((path) => `    <src file="${join(ROOT, path)}"/>`).join('\n')}
${libraries.map((path) => `    <classpath jar="${path}"/>`).join('\n')}
  </module>
</project>
`;
}

/** @param {string} project @returns {string} its report */
function runLint(project) {
  const lint = jars('lint', [LINT]).join(delimiter);
  const main = ['-XX:TieredStopAtLevel=1', '-cp', lint, 'com.android.tools.lint.Main'];
  const options = ['--quiet', '--nolines', '--fullpath', '--text', 'stdout', '--disable', DISABLED];
  const env = { ...process.env, LINT_API_DATABASE: API };
  return capture('java', [...main, '--project', project, ...options], { cwd: ROOT, env });
}

report(check);
