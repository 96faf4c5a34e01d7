// @ts-check
import { median } from './median.mjs';

const ROUNDS = 51;
const CALLS_PER_ROUND = 200;
const US_PER_MS = 1e3;
const AIM = '≤ 1.5';

/**
 * Offline push options, from JavaScript in bytecode: the check, and what they add to a message, beside a struct of React
 * Native's code generator with the same fields.
 *
 * @param {import('../../example/emulator/story/phone.mjs').Phone} phone
 * @returns {Promise<import('./results.mjs').Measured[]>}
 */
export async function measureOptions(phone) {
  return [...(await measure(phone, 'typical')), ...(await measure(phone, 'full'))];
}

/**
 * @param {import('../../example/emulator/story/phone.mjs').Phone} phone
 * @param {'typical' | 'full'} which
 * @returns {Promise<import('./results.mjs').Measured[]>}
 */
async function measure(phone, which) {
  const times = await phone.js('optionsCalls', which, ROUNDS, CALLS_PER_ROUND);
  const [struct, check, send, bareSend] = [times.struct, times.check, times.send, times.bareSend].map(
    usPerCall,
  );
  const extra = send - bareSend;
  return [
    { name: `${which} push options: a codegen struct into an empty method`, value: struct, unit: 'µs' },
    { name: `${which} push options: checkOfflinePushInfo`, value: check, unit: 'µs' },
    { name: 'ratio to the struct', value: check / struct, unit: '', aim: AIM },
    { name: `${which} push options: added to sendMessage`, value: extra, unit: 'µs' },
    { name: 'ratio to the struct', value: extra / struct, unit: '', aim: AIM },
  ];
}

/** @param {number[]} rounds in milliseconds */
function usPerCall(rounds) {
  return (median(rounds) / CALLS_PER_ROUND) * US_PER_MS;
}
