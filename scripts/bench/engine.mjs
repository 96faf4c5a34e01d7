// @ts-check
import { estimate, runBench } from './criterion.mjs';

/** Groups of rust/engine/benches/inputs.rs, and what their inputs are. */
const GROUPS = {
  routine: "a registered phone's day",
  registration: 'from init to an accepted token',
  tap: 'a tap and its confirmation',
};
const NS_PER_S = 1e9;

/** @returns {Promise<import('./results.mjs').Measured[]>} */
export async function measureEngine() {
  await runBench('inputs');
  return Object.entries(GROUPS).map(([group, what]) => ({
    name: `engine inputs per second on one core: ${what}`,
    value: inputsPerSecond(estimate('engine', group)),
    unit: '/s',
    aim: '≥ 1,000,000',
  }));
}

/** @param {ReturnType<typeof estimate>} estimate */
function inputsPerSecond({ nanoseconds, elements }) {
  return (elements / nanoseconds) * NS_PER_S;
}
