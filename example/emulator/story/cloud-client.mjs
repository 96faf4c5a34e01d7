// @ts-check
import { connect } from 'node:net';
import { readLines, writeLine } from '../cloud/wire.mjs';
import { Signal } from './signal.mjs';

/** @typedef {import('../cloud/answer.mjs').Answer & { data?: any }} Answer */

/** One connection to the cloud, in one role. */
export class CloudClient {
  #lastId = 0;
  /** @type {Map<number, (answer: Answer) => void>} */
  #waiting = new Map();
  /** Everything that the cloud sends unasked. @type {Signal<any>} */
  events = new Signal();

  /** @param {import('node:net').Socket} socket */
  constructor(socket) {
    this.socket = socket;
    readLines(socket, (line) => this.#receive(JSON.parse(line)));
  }

  /**
   * @param {{ port: number, role: string, device?: string, app?: string }} options
   * @returns {Promise<CloudClient>}
   */
  static async connect({ port, ...hello }) {
    const socket = connect(port, '127.0.0.1');
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    socket.on('error', () => socket.destroy());
    const client = new CloudClient(socket);
    writeLine(socket, { id: 0, api: 'hello', ...hello });
    return client;
  }

  /** @param {string} api @param {object} [fields] @returns {Promise<Answer>} */
  call(api, fields = {}) {
    const id = ++this.#lastId;
    writeLine(this.socket, { ...fields, id, api });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  /** The next event of that name. @param {string} name @returns {Promise<any>} */
  next(name) {
    return this.events.until((event) => event.event === name);
  }

  /**
   * A log entry that is, or will be, so; needs `subscribe` first.
   *
   * @param {(entry: import('../cloud/log.mjs').Entry) => boolean} matches
   */
  async until(matches) {
    const found = this.events.until((event) => event.event === 'log' && matches(event));
    await this.call('subscribe');
    return found;
  }

  close() {
    this.socket.destroy();
  }

  /** @param {any} message */
  #receive(message) {
    if (message.event) {
      this.events.emit(message);
      return;
    }
    this.#waiting.get(message.id)?.(message);
    this.#waiting.delete(message.id);
  }
}
