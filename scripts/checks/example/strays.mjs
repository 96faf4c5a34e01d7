// @ts-check

/** What belongs to tests: the package's mock, tests themselves, and what they run on. */
const OF_TESTS =
  /(^|\/)(src\/jest|__tests__|jest\.setup\.js|node_modules\/(@jest|jest|@testing-library|test-renderer))(\/|$)/;
/** The package's own sources, as the example app gets them. */
const OF_PACKAGE = /^src\//;

/**
 * What is wrong with the modules of an app that is to be shipped.
 *
 * @param {string[]} paths of its modules, relative to the repository
 * @returns {string[]} in words
 */
export function straysIn(paths) {
  const strays = paths.filter((path) => OF_TESTS.test(path));
  const problems = strays.map((path) => `${path} belongs to tests, and is in the app`);
  return paths.some(isOfPackage) ? problems : [...problems, 'nothing of the package is in the app'];
}

/** @param {string} path relative to the repository */
export function isOfPackage(path) {
  return OF_PACKAGE.test(path);
}
