// @ts-check
/** The tools that the machine must have. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ name: string, works: () => boolean, apt?: string, hint?: string }} Tool */

/** @type {Tool[]} */
const TOOLS = [
  { name: 'Node 20.19 or newer', works: nodeIsNew, hint: 'https://nodejs.org' },
  { name: 'Rust', works: () => runs('cargo', '--version'), hint: 'https://rustup.rs' },
  { name: 'JDK 17 or newer', works: () => javaVersion() >= 17, apt: 'openjdk-17-jdk-headless' },
  { name: 'Maven', works: () => runs('mvn', '--version'), apt: 'maven' },
  {
    name: 'a C++ compiler',
    works: () => runs('g++', '--version') || runs('clang++', '--version'),
    apt: 'g++',
  },
  { name: 'CMake', works: () => runs('cmake', '--version'), apt: 'cmake' },
  { name: 'Ninja', works: () => runs('ninja', '--version'), apt: 'ninja-build' },
  { name: 'Python 3', works: () => runs('python3', '--version'), apt: 'python3' },
  { name: 'pkg-config', works: () => runs('pkg-config', '--version'), apt: 'pkg-config' },
  { name: 'ICU', works: () => runs('pkg-config', '--exists', 'icu-uc', 'icu-i18n'), apt: 'libicu-dev' },
  { name: 'GoogleTest', works: () => runs('pkg-config', '--exists', 'gtest'), apt: 'libgtest-dev' },
  { name: 'aapt2', works: () => runs('aapt2', 'version'), apt: 'aapt' },
  // The following are for the emulated iPhone; clang also builds Hermes in half of gcc's time.
  { name: 'clang 22', works: () => runs('clang++-22', '--version'), apt: 'clang-22' },
  {
    name: "gcc's Objective-C",
    works: () => runs('gcc', '-fsyntax-only', '-include', 'objc/objc.h', '-xc', '/dev/null'),
    apt: 'gobjc',
  },
  { name: 'GNUstep', works: () => includes('Foundation/Foundation.h'), apt: 'libgnustep-base-dev' },
  { name: 'the blocks runtime', works: () => includes('Block.h'), apt: 'libblocksruntime-dev' },
  { name: 'rsvg-convert', works: () => runs('rsvg-convert', '--version'), apt: 'librsvg2-bin' },
  {
    name: 'a Chinese font',
    works: () => runs('fc-list', '-q', ':lang=zh-cn'),
    apt: 'fonts-wqy-microhei',
  },
];

/**
 * Provides what the example and the tests need.
 *
 * @param {(text: string) => void} log
 * @throws {Error} with the command to run, where it may not or cannot
 */
export function provideTools(log) {
  provide(TOOLS, log);
}

/**
 * Installs what is missing, as root on a Debian-like system.
 *
 * @param {Tool[]} tools
 * @param {(text: string) => void} log
 * @throws {Error} with the command to run, where it may not or cannot
 */
export function provide(tools, log) {
  const missing = tools.filter((tool) => !tool.works());
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(', ');
  if (!mayInstall() || missing.some(({ apt }) => !apt)) {
    throw new Error(`Missing: ${names}.\n${instructions(missing)}`);
  }
  log(`installing ${names}`);
  aptGet('update', '-q');
  aptGet('install', '-qy', '--no-install-recommends', ...packagesOf(missing));
}

/** @param {Tool[]} missing */
function instructions(missing) {
  const hints = missing.filter(({ hint }) => hint).map(({ name, hint }) => `${name}: see ${hint}`);
  const packages = packagesOf(missing);
  const command = `sudo apt-get install --no-install-recommends ${packages.join(' ')}`;
  return [...hints, ...(packages.length > 0 ? [`Run: ${command}`] : [])].join('\n');
}

/** @param {Tool[]} tools */
function packagesOf(tools) {
  return tools.flatMap(({ apt }) => apt ?? []);
}

function mayInstall() {
  return process.getuid?.() === 0 && runs('apt-get', '--version');
}

/** @param {...string} args */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { stdio: 'inherit', env });
  if (status !== 0) {
    throw new Error(`apt-get ${args.join(' ')} failed`);
  }
}

function nodeIsNew() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** Of the compiler, so that a runtime alone does not count. */
function javaVersion() {
  const { stdout } = spawnSync('javac', ['-version'], { encoding: 'utf8' });
  return Number(/^javac (\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}

/** Of an emulated iPhone. @param {string} header */
function includes(header) {
  return ['/usr/include', '/usr/include/GNUstep'].some((folder) => existsSync(join(folder, header)));
}

/** Whether a command starts and ends well. @param {string} command @param {...string} args */
export function runs(command, ...args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
