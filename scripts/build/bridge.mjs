import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { capture, cargoProgress, runWithProgress } from './run.mjs';

/** Builds the Rust library. Cargo optimises across crates for an archive alone. */
export async function buildBridge() {
  const archive = ['--lib', '--crate-type', 'staticlib'];
  const build = ['rustc', '--release', '--locked', '-p', 'timpush-bridge', ...archive];
  await runWithProgress('rust', 'cargo', build, { cwd: ROOT, progress: cargoProgress });
  return bridgeSettings();
}

/** Where CMake finds the Rust library, and the headers that its build made for C++. */
export function bridgeSettings() {
  const metadata = capture('cargo', ['metadata', '--locked', '--no-deps', '--format-version', '1'], {
    cwd: ROOT,
  });
  /** @type {{target_directory: string}} */
  const { target_directory: target } = JSON.parse(metadata);
  return {
    BRIDGE_LIBRARY: join(target, 'release/libtimpush_bridge.a'),
    CXXBRIDGE_DIR: join(target, 'cxxbridge'),
  };
}
