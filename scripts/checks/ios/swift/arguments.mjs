// @ts-check
/** @typedef {import('./manifest.mjs').Value} Value */
/** @typedef {import('./manifest.mjs').Call} Call */

/** @param {Value} value @param {string} label @returns {Value | undefined} */
export function argument(value, label) {
  if (typeof value === 'string' || !('args' in value)) throw new Error(`${JSON.stringify(value)} is no call`);
  return value.args.find((each) => each.label === label)?.value;
}

/** @param {Value} call @param {string} label @returns {string} */
export function text(call, label) {
  const value = argument(call, label);
  if (typeof value !== 'string') throw new Error(`${label} is no text in ${JSON.stringify(call)}`);
  return value;
}

/** An empty one where it is left out. @param {Value} call @param {string} label @returns {Value[]} */
export function list(call, label) {
  const value = argument(call, label) ?? [];
  if (!Array.isArray(value)) throw new Error(`${label} is no list in ${JSON.stringify(call)}`);
  return value;
}

/**
 * What a list has under this name.
 *
 * @param {Value} value
 * @param {string} label of the list
 * @param {string} call such as `target`
 * @param {string} name
 * @returns {Call}
 */
export function named(value, label, call, name) {
  const found = list(value, label).find(
    (each) => typeof each === 'object' && 'call' in each && each.call === call && text(each, 'name') === name,
  );
  if (!found) throw new Error(`Package.swift: ${label} has no ${call} called ${name}`);
  return /** @type {Call} */ (found);
}
