// @ts-check

/**
 * The middle one, or the mean of the two in the middle.
 *
 * @param {number[]} values
 * @throws {Error} when there is none
 */
export function median(values) {
  if (values.length === 0) {
    throw new Error('nothing was measured');
  }
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = sorted.slice(sorted.length % 2 === 0 ? middle - 1 : middle, middle + 1);
  return sorted.length % 2 === 0 ? (low + high) / 2 : low;
}
