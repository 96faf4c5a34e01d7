// @ts-check
import { estimate, runBench } from './criterion.mjs';

const GROUP = 'tap payload';
/** Those of rust/engine/benches/payloads.rs. */
const PAYLOADS = ['200 B', '1 KB', '4 KB', 'hostile 64 KB, brackets', 'hostile 64 KB, keys'];
const ALLOCATIONS = new RegExp(`^${GROUP}/(.+): (\\d+) allocations`);

/** From a tap's JSON to the ext and the conversation in it. @returns {Promise<import('./results.mjs').Measured[]>} */
export async function measurePayloads() {
  /** @type {Map<string, number>} */
  const allocations = new Map();
  await runBench('payloads', (line) => {
    const [, name, count] = ALLOCATIONS.exec(line) ?? [];
    if (name) {
      allocations.set(name, Number(count));
    }
  });
  return PAYLOADS.flatMap((name) => [
    { name: `ext and conversation of a tap, ${name}`, value: estimate(GROUP, name).nanoseconds, unit: 'ns' },
    { name: 'allocations', value: allocated(allocations, name), unit: '' },
  ]);
}

/** @param {Map<string, number>} allocations @param {string} name */
function allocated(allocations, name) {
  const count = allocations.get(name);
  if (count === undefined) {
    throw new Error(`rust/engine/benches/payloads.rs says nothing of allocations for ${name}`);
  }
  return count;
}
