/**
 * What `npm run bench` has to measure inside of JavaScript. Times are in milliseconds with a fraction.
 */

import { nativeModule } from '../../../../src/engine';
import { cPush } from '../../../src/push';

declare global {
  /** A JSI host function that returns its argument. */
  var __bareHostFunction: (value: boolean) => boolean;
  /** The host's, in milliseconds with a fraction. */
  var performance: { readonly timeOrigin: number; now(): number };
}

/** Calls in the body of a loop, so that the loop itself hardly counts. */
const UNROLLED = 8;

const handledAt: Record<string, number> = {};

/** From now on remembers when taps reach a handler. */
export function watchTaps(): void {
  cPush.on('notificationClicked', ({ messageID }) => {
    handledAt[messageID ?? ''] = performance.timeOrigin + performance.now();
  });
}

/** When each tap reached the handler, since the Unix epoch, by the vendor's message ID. */
export function tapsHandledAt(): Record<string, number> {
  return handledAt;
}

/**
 * Times `setListening` with the value that it has, and a bare host function, in turns. Needs a listener to taps.
 *
 * @returns milliseconds of each round of `calls` calls, a multiple of 8
 */
export function syncCalls(rounds: number, calls: number): { bare: number[]; module: number[] } {
  const native = nativeModule();
  if (native?.setListening(true) !== true) {
    throw new Error('the engine does not run');
  }
  const host = { bare: globalThis.__bareHostFunction };
  const times: { bare: number[]; module: number[] } = { bare: [], module: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.bare.push(timeOf(() => callBare(host, calls)));
    times.module.push(timeOf(() => callModule(native, calls)));
  }
  return times;
}

/** Awaits `getRegistration()` again and again. @returns milliseconds of each */
export async function awaitedCalls(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let done = 0; done < count; done += 1) {
    const start = performance.now();
    await cPush.getRegistration();
    times.push(performance.now() - start);
  }
  return times;
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

// Two functions, since each place that calls remembers the one kind of object that it has seen.
function callBare(host: { bare(value: boolean): boolean }, calls: number): void {
  for (let done = 0; done < calls; done += UNROLLED) {
    host.bare(true);
    host.bare(true);
    host.bare(true);
    host.bare(true);
    host.bare(true);
    host.bare(true);
    host.bare(true);
    host.bare(true);
  }
}

function callModule(module: { setListening(value: boolean): boolean }, calls: number): void {
  for (let done = 0; done < calls; done += UNROLLED) {
    module.setListening(true);
    module.setListening(true);
    module.setListening(true);
    module.setListening(true);
    module.setListening(true);
    module.setListening(true);
    module.setListening(true);
    module.setListening(true);
  }
}
