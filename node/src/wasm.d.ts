/**
 * The path of a file that the bundle brings along: absolute in tests, relative to the bundle in the package, so that
 * `readFileSync(resolve(__dirname, path))` reads it in both.
 */
declare module '*.wasm' {
  const path: string;
  export default path;
}
