// @ts-check
import { once } from 'node:events';
import { join } from 'node:path';
import { readLines } from '../cloud/wire.mjs';
import { kill, start } from './children.mjs';
import { CloudClient } from './cloud-client.mjs';
import { within } from './wait.mjs';

/** Only what fails takes this long. */
const PATIENCE_MS = 60_000;
const MAIN = join(import.meta.dirname, '../cloud/main.mjs');

/** @typedef {{ timeline: import('./timeline.mjs').Timeline, fullLog: import('./full-log.mjs').FullLog }} Output */

/** The cloud's process, and its console. */
export class Cloud {
  /**
   * @param {import('./children.mjs').Child} child
   * @param {number} port
   * @param {CloudClient} control
   */
  constructor(child, port, control) {
    this.child = child;
    this.port = port;
    this.control = control;
  }

  /** @param {Output} output @returns {Promise<Cloud>} */
  static async start({ timeline, fullLog }) {
    const child = start([process.execPath, MAIN]);
    readLines(child.stderr, (line) => fullLog.write('cloud', line));
    const [line] = await once(child.stdout, 'data');
    const { port } = JSON.parse(String(line));
    const control = await CloudClient.connect({ port, role: 'control' });
    control.events.listen(({ kind, text, at }) => {
      timeline.add('cloud', text, at);
      fullLog.write('cloud', `[${kind}] ${text}`);
    });
    await control.call('subscribe');
    return new Cloud(child, port, control);
  }

  /**
   * Does something on the console.
   *
   * @param {string} api
   * @param {object} [fields]
   * @returns {Promise<any>} the answer's data
   * @throws {Error} if the cloud refuses
   */
  async do(api, fields) {
    const { code, desc, data } = await this.control.call(api, fields);
    if (code !== 0) {
      throw new Error(`the cloud refuses ${api}: ${code} ${desc}`);
    }
    return data;
  }

  /** @returns {Promise<{ logins: any[], reports: any[], pushes: any[] }>} */
  state() {
    return this.do('state');
  }

  /** Waits for the next line of its log that matches. @param {RegExp} pattern @returns {Promise<unknown>} */
  hears(pattern) {
    const line = this.control.events.until(({ event, text }) => event === 'log' && pattern.test(text));
    return within(line, PATIENCE_MS, `the cloud says ${pattern}`);
  }

  async stop() {
    this.control.close();
    await kill(this.child);
  }
}
