// @ts-check
/** How an app's build makes libtimpush.so, read from android/CMakeLists.txt. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../paths.mjs';

/** How the file names its own folder. */
const HERE = /\$\{CMAKE_CURRENT_SOURCE_DIR\}/;
const PATH = join(ROOT, 'android/CMakeLists.txt');

/** @typedef {{ sources: string[], compile: string[], link: string[] }} Settings options of compiler and linker */

/** @returns {Settings} */
export function librarySettings() {
  return settingsIn(readFileSync(PATH, 'utf8'), dirname(PATH));
}

/** @param {string} text @param {string} folder @returns {Settings} */
export function settingsIn(text, folder) {
  const sources = wordsOf(text, 'add_library').filter((word) => word.endsWith('.cpp'));
  const defined = wordsOf(text, 'target_compile_definitions').filter((word) => word.includes('='));
  const options = wordsOf(text, 'target_compile_options').filter((word) => word.startsWith('-'));
  const link = wordsOf(text, 'target_link_options').filter((word) => word.startsWith('-Wl,'));
  return {
    sources: sources.map((source) => join(folder, source)),
    compile: ['-std=c++20', ...options, ...defined.map((each) => `-D${each}`), ...ALWAYS],
    link: link.flatMap((option) => option.slice('-Wl,'.length).replace(HERE, folder).split(',')),
  };
}

/** What target properties and the NDK's own CMake file add. */
const ALWAYS = [
  ...['-fvisibility=hidden', '-fvisibility-inlines-hidden', '-fPIC', '-DNDEBUG'],
  ...['-ffunction-sections', '-fdata-sections', '-funwind-tables', '-fstack-protector-strong'],
];

/** The arguments of all calls of a command. @param {string} text @param {string} command @returns {string[]} */
function wordsOf(text, command) {
  const calls = text.replaceAll(/#.*$/gm, '').matchAll(new RegExp(`\\b${command}\\(([^)]*)\\)`, 'g'));
  return [...calls].flatMap(([, words = '']) => words.split(/\s+/).filter(Boolean));
}
