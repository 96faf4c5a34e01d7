// @ts-check
import { median } from './median.mjs';

const ROUNDS = 101;
const CALLS_PER_ROUND = 40_000;
const AWAITED_CALLS = 2000;
const NS_PER_MS = 1e6;
const US_PER_MS = 1e3;

/**
 * Calls from JavaScript, in bytecode, to the running engine.
 *
 * @param {import('../../example/emulator/story/phone.mjs').Phone} phone its app listens to taps
 * @returns {Promise<import('./results.mjs').Measured[]>}
 */
export async function measureCalls(phone) {
  const times = await phone.js('syncCalls', ROUNDS, CALLS_PER_ROUND);
  const awaited = await phone.js('awaitedCalls', AWAITED_CALLS);
  const module = nsPerCall(times.module);
  const bare = nsPerCall(times.bare);
  return [
    { name: 'JS → Rust → JS: setListening, unchanged, engine running', value: module, unit: 'ns' },
    { name: 'JS → C++ → JS: a bare host function, in turns with it', value: bare, unit: 'ns' },
    { name: 'ratio of the two', value: module / bare, unit: '', aim: '≤ 1.6' },
    { name: 'awaited getRegistration()', value: median(awaited) * US_PER_MS, unit: 'µs' },
  ];
}

/** @param {number[]} rounds in milliseconds */
function nsPerCall(rounds) {
  return (median(rounds) / CALLS_PER_ROUND) * NS_PER_MS;
}
