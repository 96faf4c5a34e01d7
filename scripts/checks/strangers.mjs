// @ts-check
const EDGE = /^ +(com\.timpush\.\S+) +-> (com\.timpush\.\S+)/gm;
const VENDOR = /^com\.timpush\.vendor\.([a-z]+)\./;

/**
 * Uses of a vendor's class by another vendor's, or by one that every app has.
 *
 * @param {string} shown by `jdeps -v`
 * @returns {string[]} in words
 */
export function strangersIn(shown) {
  const uses = [...shown.matchAll(EDGE)].map(([, from = '', to = '']) => ({ from, to }));
  const strange = uses.filter(({ from, to }) => vendorOf(to) && vendorOf(to) !== vendorOf(from));
  return strange.map(({ from, to }) => `${from} uses ${to}, which not every app has`);
}

/** @param {string} type */
function vendorOf(type) {
  return VENDOR.exec(type)?.[1];
}
