// @ts-check
/**
 * A reporter for Node's test runner: a line for each test, each failure with what its test said (`context.diagnostic`),
 * and the counts, in the form that `ofScript` reads.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../build/paths.mjs';
import { failureLine } from './outcomes.mjs';

/** @typedef {{ type: string, data: any }} Event */
/** @typedef {import('./recap.mjs').Failure & { story: string[] }} Failure */

/** Node's word for a test in which nothing is wrong but one of its parts. */
const PARTS_FAILED = 'subtestsFailed';
const FRAMES = 4;
const FRAME = /^\s+at (?:.*\(|async )?((?:file:\/\/)?\/[^()]+:\d+:\d+)\)?$/;

/** @param {AsyncIterable<Event>} events */
export default async function* report(events) {
  const tests = new Tests();
  for await (const event of events) {
    for (const line of tests.take(event)) yield `${line}\n`;
  }
  for (const failure of tests.failures) yield `${failureLine(failure)}\n`;
  yield `node: ${tests.passed} passed, ${tests.failed} failed\n`;
}

/** What has been heard of the tests so far. */
class Tests {
  passed = 0;
  failed = 0;
  /** @type {Failure[]} */
  failures = [];
  /** The names of the tests that what comes next is inside of, the outermost first. @type {string[]} */
  #around = [];
  /** Failures since the test at this depth began: at its end they get its story, if they have none. @type {number[]} */
  #since = [];
  /** Failures whose story is being told. @type {Failure[]} */
  #told = [];

  /** @param {Event} event @returns {string[]} what to print of it */
  take({ type, data }) {
    if (type === 'test:start') return this.#start(data);
    if (type === 'test:diagnostic') return this.#tell(data);
    if (type === 'test:pass' || type === 'test:fail') return this.#end(type === 'test:pass', data);
    return type === 'test:stderr' || type === 'test:stdout' ? [data.message.trimEnd()] : [];
  }

  /** @param {{ name: string, nesting: number }} test */
  #start({ name, nesting }) {
    this.#around.splice(nesting, Number.POSITIVE_INFINITY, name);
    this.#since[nesting] = this.failures.length;
    return [];
  }

  /** Node's own counts at the end are of no file. @param {{ message: string, file?: string }} said */
  #tell({ message, file }) {
    if (!file) return [];
    for (const failure of this.#told) failure.story.push(message);
    return [`    ${message}`];
  }

  /** @param {boolean} passed @param {any} test */
  #end(passed, { name, nesting, details, skip, todo, file, line, column }) {
    const full = [...this.#around.slice(0, nesting), name === file ? shortened(name) : name].join(' › ');
    const counts = details.type !== 'suite' && skip === undefined && todo === undefined;
    this.passed += counts && passed ? 1 : 0;
    this.failed += counts && !passed ? 1 : 0;
    const inside = this.failures.slice(this.#since[nesting] ?? this.failures.length);
    this.#told = inside.filter(({ story }) => story.length === 0);
    if (!passed && details.error.failureType !== PARTS_FAILED) {
      const failure = failureOf(full, details.error, `${file}:${line}:${column}`);
      this.failures.push(failure);
      this.#told = [failure];
    }
    return [`${passed ? '✓' : '✗'} ${full} (${(details.duration_ms / 1000).toFixed(1)} s)`];
  }
}

/** @param {string} name @param {any} error @param {string} test where it stands @returns {Failure} */
function failureOf(name, error, test) {
  const cause = error.cause ?? error;
  const message = typeof cause === 'string' ? cause : (cause.message ?? String(cause));
  return { name, message, place: placesIn(cause.stack ?? '').join(' ← ') || shortened(test), story: [] };
}

/** The repository's own part of a stack. @param {string} stack */
function placesIn(stack) {
  const paths = stack.split('\n').flatMap((line) => FRAME.exec(line)?.[1] ?? []);
  return paths
    .map(shortened)
    .filter((path) => !path.startsWith('..') && !path.startsWith('node_modules'))
    .slice(0, FRAMES);
}

/** @param {string} place */
function shortened(place) {
  return relative(ROOT, place.startsWith('file:') ? fileURLToPath(place) : place);
}
