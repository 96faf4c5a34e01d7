// @ts-check
/** LLVM's tools for archives. */
import { join } from 'node:path';
import { capture } from './run.mjs';

/** @typedef {(tool: 'nm' | 'objdump' | 'strip', ...args: string[]) => string} Llvm runs a tool and returns what it printed */

/** Debian's. @type {Llvm} */
export const debianLlvm = (tool, ...args) => capture(`llvm-${tool}-22`, args);

/** Xcode's, whose `strip` takes the same option. @type {Llvm} */
export const xcodeLlvm = (tool, ...args) =>
  capture('xcrun', [tool === 'strip' ? tool : `llvm-${tool}`, ...args]);

/** Of an NDK. @param {string} bin @returns {Llvm} */
export function ndkLlvm(bin) {
  return (tool, ...args) => capture(join(bin, `llvm-${tool}`), args);
}

/** Takes away what only a debugger reads. @param {Llvm} llvm @param {string} archive */
export function stripDebug(llvm, archive) {
  llvm('strip', '-S', archive);
}
