// @ts-check
import { readLines, writeLine } from '../cloud/wire.mjs';
import { Signal } from './signal.mjs';

const MARK = '@phone ';
/** Parts of a phone as the timeline calls them. @type {Record<string, string>} */
const SOURCES = { js: 'app' };
/** Levels whose lines are for the full log alone. */
const QUIET_LEVELS = ['verbose', 'debug'];
/** A line of a stack trace, for the full log as well. */
const STACK_LINE = /^\s/;

/** @typedef {{ resolve: (data: any) => void, reject: (error: Error) => void }} Waiting */

/** What goes over a phone's standard input and output: calls, answers and its log. */
export class PhoneLink {
  #lastId = 0;
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();
  /** Each line of the phone's log. @type {Signal<string>} */
  log = new Signal();

  /**
   * @param {import('./children.mjs').Child} child
   * @param {string} name
   * @param {import('./cloud.mjs').Output} output
   */
  constructor(child, name, { timeline, fullLog }) {
    this.child = child;
    this.name = name;
    this.timeline = timeline;
    this.fullLog = fullLog;
    /** Settles once the phone is on. @type {Promise<void>} */
    this.ready = new Promise((resolve, reject) => this.#waiting.set(0, { resolve, reject }));
    readLines(child.stdout, (line) => this.#receive(line));
    readLines(child.stderr, (line) => fullLog.write(name, line));
    child.once('exit', (code, signal) => this.#fail(`${name} ended with ${signal ?? code}`));
    child.once('error', (error) => this.#fail(`${name} cannot be started: ${error.message}`));
  }

  /** @param {string} action @param {object} [fields] @returns {Promise<any>} */
  call(action, fields = {}) {
    const id = ++this.#lastId;
    writeLine(this.child.stdin, { ...fields, id, do: action });
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  /** @param {string} line */
  #receive(line) {
    this.fullLog.write(this.name, line);
    if (!line.startsWith(MARK)) {
      return;
    }
    const message = JSON.parse(line.slice(MARK.length));
    if (message.event) {
      this.#event(message);
    } else {
      this.#settle(message);
    }
  }

  /** @param {any} event */
  #event({ event, ...fields }) {
    if (event === 'ready') {
      this.#settle({ id: 0, code: 0 });
    } else if (event === 'log') {
      this.#log(fields);
    } else if (event === 'notification') {
      this.timeline.add(`${this.name} · system`, `shows the notification “${fields.title}: ${fields.text}”`);
    }
  }

  /** @param {any} line */
  #log({ at, source, level, text }) {
    this.log.emit(text);
    if (!QUIET_LEVELS.includes(level) && !STACK_LINE.test(text)) {
      this.timeline.add(`${this.name} · ${SOURCES[source] ?? source}`, text, at);
    }
  }

  /** @param {{ id: number, code: number, data?: unknown, error?: string }} answer */
  #settle({ id, code, data, error }) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (code === 0) {
      waiting?.resolve(data);
    } else {
      waiting?.reject(new Error(`${this.name}: ${error}`));
    }
  }

  /** @param {string} reason */
  #fail(reason) {
    for (const { reject } of this.#waiting.values()) {
      reject(new Error(reason));
    }
    this.#waiting.clear();
  }
}
