// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { capture, cargoProgress, runWithProgress } from '../build/run.mjs';

/**
 * Runs one file of rust/engine/benches.
 *
 * @param {string} bench its name
 * @param {(line: string) => void} [heard] gets each line that it prints
 */
export async function runBench(bench, heard = () => {}) {
  const cargo = ['bench', '--locked', '-p', 'timpush-engine', '--bench', bench];
  /** @param {string} line of cargo or of criterion */
  const progress = (line) => {
    heard(line);
    return cargoProgress(line) ?? /^Benchmarking (.+)/.exec(line)?.[1];
  };
  await runWithProgress('engine', 'cargo', cargo, { cwd: ROOT, progress });
}

/**
 * The median of what the last run measured.
 *
 * @param {string} group
 * @param {string} name
 * @returns {{ nanoseconds: number, elements: number }} of a run, and what there was to do in it
 */
export function estimate(group, name) {
  const folder = join(targetFolder(), 'criterion', group, name, 'new');
  const { median } = readJson(join(folder, 'estimates.json'));
  const { throughput } = readJson(join(folder, 'benchmark.json'));
  return { nanoseconds: median.point_estimate, elements: throughput?.Elements ?? 1 };
}

function targetFolder() {
  const options = ['metadata', '--locked', '--no-deps', '--format-version', '1'];
  return JSON.parse(capture('cargo', options, { cwd: ROOT })).target_directory;
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
