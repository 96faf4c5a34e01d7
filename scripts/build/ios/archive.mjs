// @ts-check
/** Whether an archive is what an iPhone's linker needs, by LLVM's tools. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { MINIMUM_IOS } from './bridge.mjs';

const HEADER = join(ROOT, 'ios/engine/TimPushEngine.h');
const BRIDGE = join(ROOT, 'rust/bridge/src/jsi.rs');

/**
 * @param {string} archive
 * @param {import('./bridge.mjs').Target} target
 * @param {import('../llvm.mjs').Llvm} llvm
 * @returns {string[]} what is wrong, in words
 */
export function faultsOf(archive, target, llvm) {
  const objects = objectsIn(llvm('objdump', '--macho', '--private-headers', archive));
  return [
    ...(objects.length === 0 ? ['no objects'] : []),
    ...objects.flatMap((object) => strangeIn(object, target)),
    ...missingIn(definedIn(archive, llvm)),
  ].map((fault) => `${archive}: ${fault}`);
}

/**
 * The symbols that an archive leaves to others.
 *
 * @param {string} archive
 * @param {import('../llvm.mjs').Llvm} llvm
 * @returns {string[]}
 */
export function importsOf(archive, llvm) {
  const defined = definedIn(archive, llvm);
  const wanted = namesIn(llvm('nm', '--undefined-only', '--format=just-symbols', archive));
  return [...wanted].filter((name) => !defined.has(name)).sort();
}

/** @param {string} archive @param {import('../llvm.mjs').Llvm} llvm */
function definedIn(archive, llvm) {
  return namesIn(llvm('nm', '--extern-only', '--defined-only', '--format=just-symbols', archive));
}

/** @param {string} shown by `llvm-nm` @returns {Set<string>} */
function namesIn(shown) {
  return new Set(shown.split('\n').filter((line) => line.startsWith('_')));
}

/** @param {string} shown by `llvm-objdump` of an archive @returns {string[]} a text for each object */
export function objectsIn(shown) {
  return shown.split(/^(?=\S+\(.*\):$)/m).filter((text) => text.includes('\nMach header'));
}

/**
 * @param {string} object
 * @param {{ variant?: string }} target
 * @returns {string[]}
 */
export function strangeIn(object, { variant }) {
  const name = /\((.*)\):$/m.exec(object)?.[1];
  const wanted = {
    [`platform ${variant ? 'iossimulator' : 'ios'}`]: /^ *platform .*$/m,
    [`minos ${MINIMUM_IOS}`]: /^ *minos .*$/m,
    'MH_MAGIC_64 ARM64 ALL': /^MH_MAGIC_64 +\S+ +\S+/m,
  };
  return Object.entries(wanted)
    .map(([value, line]) => ({ value, found: line.exec(object)?.[0].trim().replaceAll(/ +/g, ' ') }))
    .filter(({ value, found }) => found?.toLowerCase() !== value.toLowerCase())
    .map(({ value, found }) => `${name}: ${found ?? 'nothing'} instead of ${value}`);
}

/** @param {Set<string>} names that an archive defines */
function missingIn(names) {
  const c = functionsOf(readFileSync(HEADER, 'utf8')).map((name) => `_${name}`);
  const cxx = bridgedIn(readFileSync(BRIDGE, 'utf8'));
  const ofRust = [...names].map((name) => /^_timpush\$cxxbridge1(?:\$\d+)?\$(\w+)$/.exec(name)?.[1]);
  const ofCpp = [...names].map((name) => /^__ZN7timpush\d+([a-z_]+)E/.exec(name)?.[1]);
  return [
    ...c.filter((name) => !names.has(name)).map((name) => `${name} is missing`),
    ...cxx.filter((name) => !ofRust.includes(name)).map((name) => `cxx's Rust half of ${name} is missing`),
    ...cxx.filter((name) => !ofCpp.includes(name)).map((name) => `cxx's C++ half of ${name} is missing`),
  ];
}

/** @param {string} header @returns {string[]} */
export function functionsOf(header) {
  return [...header.matchAll(/^\w[\w *]*\b(timpush_\w+)\(/gm)].map(([, name = '']) => name);
}

/** What C++ calls in Rust. @param {string} source of a cxx bridge @returns {string[]} */
export function bridgedIn(source) {
  const block = /extern "Rust" \{([^}]*)\}/.exec(source)?.[1] ?? '';
  return [...block.matchAll(/\bfn (\w+)\(/g)].map(([, name = '']) => name);
}
