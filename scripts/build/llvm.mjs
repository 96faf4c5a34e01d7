// @ts-check

/** How to call one of LLVM's tools. @param {'nm' | 'objdump' | 'strip'} name @returns {string[]} */
export function llvm(name) {
  return process.platform === 'darwin' ? ['xcrun', `llvm-${name}`] : [`llvm-${name}-22`];
}
