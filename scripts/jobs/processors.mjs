// @ts-check
import { cpus } from 'node:os';

/** How much of the machine's processors is used from now on. @returns {() => string} says it: `processors busy 87 % of 412 s` */
export function watchProcessors() {
  const started = Date.now();
  const before = times();
  return () => {
    const { idle, all } = times();
    const busy = 1 - (idle - before.idle) / Math.max(1, all - before.all);
    const seconds = Math.round((Date.now() - started) / 1000);
    return `processors busy ${Math.round(busy * 100)} % of ${seconds} s`;
  };
}

/** Of all processors together, in milliseconds. */
function times() {
  const each = cpus().map((cpu) => cpu.times);
  const all = each.flatMap((one) => Object.values(one)).reduce((sum, part) => sum + part, 0);
  return { idle: each.reduce((sum, { idle }) => sum + idle, 0), all };
}
