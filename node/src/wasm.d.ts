declare module '*.wasm' {
  /** The file's bytes; the package's bundle has it compressed (scripts/build/wasm.mjs). */
  export default function read(): Uint8Array;
}
