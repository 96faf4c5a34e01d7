// @ts-check
/** What a shrinker must leave as it is, because it is found by name. */

/** @typedef {Map<string, string[]>} Classes the members of each class, by its name */
/** @typedef {{ name: string, members: RegExp }} Entry a class, and which members of it are found by name */

const CLASS = /^(?:[\w ]+ )?(?:class|interface) ([\w.$]+)/;
/** A text that may name a class: in Kotlin, or with slashes in Rust and C++. */
const NAME = /"((?:[a-z_][a-z0-9_]*[./])+[A-Z]\w*)"/g;

/** @param {string} shown by `javap -p` @returns {Classes} */
export function classesIn(shown) {
  /** @type {Classes} */
  const classes = new Map();
  /** @type {string[]} */
  let members = [];
  for (const line of shown.split('\n')) {
    const name = CLASS.exec(line)?.[1];
    if (name) {
      members = [];
      classes.set(name, members);
    } else if (line.startsWith('  ')) {
      members.push(line.trim());
    }
  }
  return classes;
}

/** The classes that sources find by name. @param {string[]} sources @returns {string[]} */
export function namesIn(sources) {
  const names = sources.flatMap((source) => [...source.matchAll(NAME)].map(([, name = '']) => name));
  return [...new Set(names.map((name) => name.replaceAll('/', '.')))];
}

/**
 * What is gone that had to stay.
 *
 * @param {Classes} before
 * @param {Classes} after
 * @param {Entry[]} entries those of classes that are not in `before` do not count
 * @returns {string[]} in words
 */
export function missing(before, after, entries) {
  return entries.flatMap(({ name, members }) => {
    const kept = after.get(name);
    const wanted = before.get(name)?.filter((member) => members.test(member)) ?? [];
    if (!kept) {
      return before.has(name) ? [`${name} is gone`] : [];
    }
    return wanted.filter((member) => !kept.includes(member)).map((member) => `${name} has lost ${member}`);
  });
}
