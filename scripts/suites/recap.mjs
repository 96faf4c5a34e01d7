// @ts-check
/** What has failed, to be read at the end of a long log. */

/**
 * @typedef {{ name: string, message: string, place?: string, story?: string[] }} Failure `place` is where in the
 *   repository, `story` what happened before.
 */

const STORY_LINES = 40;
const MESSAGE_LINES = 30;
const LINE_LENGTH = 400;
/** Lines of all stories together: a log that is cut off still has the first words of each failure. */
const ALL_STORIES = 200;

/**
 * Each failure with its message, its place and the end of its story; of several, all names at last.
 *
 * @param {Failure[]} failures
 * @returns {string[]} lines
 */
export function recap(failures) {
  if (failures.length === 0) return [];
  const room = Math.min(STORY_LINES, Math.ceil(ALL_STORIES / failures.length));
  const told = failures.flatMap((failure) => tell(failure, room));
  const names = failures.map(({ name }) => `✗ ${name}`);
  return ['', ...told, ...(failures.length > 1 ? [`${failures.length} failures:`, ...names, ''] : [])];
}

/** @param {Failure} failure @param {number} room */
function tell({ name, message, place, story = [] }, room) {
  return [
    `✗ ${name}`,
    ...message.trim().split('\n').slice(0, MESSAGE_LINES).map(indented),
    ...(place ? [indented(`at ${place}`)] : []),
    ...story.slice(-room).map((line) => indented(`| ${line}`)),
    '',
  ];
}

/** @param {string} line */
function indented(line) {
  return `    ${line}`.slice(0, LINE_LENGTH);
}
