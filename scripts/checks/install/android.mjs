// @ts-check
/**
 * What React Native makes of the package when an Android app is built: by its code generator, called as its Gradle plugin
 * does, and by that plugin's own tasks of autolinking, run without Gradle.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../../build/paths.mjs';
import { capture } from '../../build/run.mjs';
import { android14, classesOf } from '../android.mjs';
import { jars } from '../jars.mjs';
import { compileKotlin, kotlinLibrary } from '../kotlin.mjs';
import { PACKAGE, run } from './app.mjs';
import { nativeFaults } from './native.mjs';

/** @typedef {import('./app.mjs').App} App */
/** @typedef {import('./config.mjs').Config} Config */

const STAND_INS = join(ROOT, 'scripts/checks/install/gradle');
/** As React Native's plugin declares it. */
const GSON = 'com.google.code.gson:gson:2.8.9';
/** Of React Native, which its archive does not hold. */
const ANNOTATIONS = [
  'com.facebook.yoga:proguard-annotations:1.19.0',
  'com.google.code.findbugs:jsr305:3.0.2',
  'com.facebook.fbjni:fbjni-java-only:0.7.0',
];
const TASKS = ['GeneratePackageListTask', 'GenerateAutolinkingNewArchitecturesFileTask'];

/** @param {App} app @param {Config} config */
export function androidFaults(app, config) {
  const codegen = generateSpec(app, config);
  const autolinking = autolink(app, config);
  return [
    ...missingFor(app, config),
    ...javaFaults([join(codegen, 'java'), join(autolinking, 'java')], join(autolinking, 'classes')),
    ...nativeFaults({
      autolinking: join(autolinking, 'jni'),
      codegen: join(codegen, 'jni'),
      output: join(app.folder, '../native'),
    }),
  ];
}

/** GenerateCodegenSchemaTask and GenerateCodegenArtifactsTask. @param {App} app @param {Config} config */
function generateSpec({ folder, package: root }, { dependencies }) {
  const { codegenConfig } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const sourceDir = dependencies[PACKAGE]?.platforms.android.sourceDir;
  const output = join(sourceDir, 'build/generated/source/codegen');
  const schema = join(output, 'schema.json');
  mkdirSync(output, { recursive: true });
  const combine = join(
    folder,
    'node_modules/@react-native/codegen/lib/cli/combine/combine-js-to-schema-cli.js',
  );
  run(folder, 'node', [combine, '--platform', 'android', schema, join(root, codegenConfig.jsSrcsDir)]);
  const generate = join(folder, 'node_modules/react-native/scripts/generate-specs-cli.js');
  const names = [
    '--libraryName',
    codegenConfig.name,
    '--javaPackageName',
    codegenConfig.android.javaPackageName,
  ];
  run(folder, 'node', [
    generate,
    '--platform',
    'android',
    '--schemaPath',
    schema,
    '--outputDir',
    output,
    ...names,
  ]);
  return output;
}

/** Makes what the app compiles for this package alone. @param {App} app @param {Config} config */
function autolink({ folder }, config) {
  const output = join(folder, 'android/build/generated/autolinking');
  const json = join(output, 'autolinking.json');
  mkdirSync(output, { recursive: true });
  writeFileSync(
    json,
    JSON.stringify({ ...config, dependencies: { [PACKAGE]: config.dependencies[PACKAGE] } }),
  );
  const classPath = [compiledTasks(folder), ...libraries()].join(delimiter);
  capture('java', ['-cp', classPath, 'AutolinkKt', json, join(output, 'java'), join(output, 'jni')]);
  return output;
}

/** The plugin's tasks, compiled once for a version of React Native. @param {string} folder */
function compiledTasks(folder) {
  const output = join(folder, '../gradle-tasks');
  const sources = readdirSync(STAND_INS).map((name) => join(STAND_INS, name));
  const stamp = join(output, 'sources.kt');
  const own = sources.map((path) => readFileSync(path, 'utf8')).join('');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === own) return output;
  rmSync(output, { recursive: true, force: true });
  compileTasks(join(folder, 'node_modules/@react-native/gradle-plugin'), sources, output);
  writeFileSync(stamp, own);
  return output;
}

/** @param {string} plugin its folder @param {string[]} standIns for Gradle's classes @param {string} output */
function compileTasks(plugin, standIns, output) {
  const shared = join(plugin, 'shared/src/main/kotlin/com/facebook/react');
  const tasks = join(plugin, 'react-native-gradle-plugin/src/main/kotlin/com/facebook/react/tasks');
  const sources = [
    join(shared, 'model'),
    join(shared, 'utils/JsonUtils.kt'),
    ...TASKS.map((name) => join(tasks, `${name}.kt`)),
    ...standIns,
  ];
  const options = ['-jvm-target', '17', '-classpath', libraries().join(delimiter), '-d', output];
  compileKotlin([...options, ...sources]);
}

function libraries() {
  return [kotlinLibrary(), ...jars('gson', [GSON], { alone: true })];
}

/** What CMakeLists.txt of the package, and the app's, look for. @param {App} app @param {Config} config */
function missingFor(app, { dependencies }) {
  const cmake = dependencies[PACKAGE]?.platforms.android.cmakeListsPath;
  const script = readFileSync(join(app.package, 'android/build.gradle.kts'), 'utf8');
  const headers = /buildDirectory\.dir\("([^"]+)"\)/.exec(script)?.[1] ?? '';
  const wanted = [cmake, join(app.package, 'android/build', headers, 'TimPushSpecJSI.h')];
  return wanted.filter((path) => !existsSync(path)).map((path) => `the code generator does not make ${path}`);
}

/** @param {string[]} folders @param {string} output */
function javaFaults(folders, output) {
  mkdirSync(output, { recursive: true });
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.java'))
      .map((name) => join(folder, name)),
  );
  const classPath = [
    classesOf('react-android'),
    classesOf('library'),
    android14(),
    ...jars('react-native-annotations', ANNOTATIONS, { alone: true }),
  ];
  const args = ['-proc:none', '-d', output, '-cp', classPath.join(delimiter), ...sources];
  const { status, stderr } = spawnSync('javac', args, { encoding: 'utf8' });
  return status === 0 ? [] : [stderr];
}
