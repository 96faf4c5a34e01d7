// @ts-check
import { ok } from './answer.mjs';

/** @typedef {import('./server.mjs').Connection} Connection */

/** The push daemons of the phones: alive whenever a phone is on, whether or not the app is. */
export class Daemons {
  /** @type {Map<string, Connection>} */
  #online = new Map();
  /** @type {Map<string, object[]>} */
  #waiting = new Map();

  /** @param {import('./log.mjs').Log} log */
  constructor(log) {
    this.log = log;
  }

  /** `listen` is all that a daemon says: what waited for the phone goes out at once. @param {Connection} connection */
  call(connection) {
    const { device } = connection;
    this.#online.set(device, connection);
    const waiting = this.#waiting.get(device) ?? [];
    this.#waiting.delete(device);
    for (const event of waiting) {
      connection.send(event);
    }
    return ok();
  }

  /** @param {Connection} connection */
  close(connection) {
    if (this.#online.get(connection.device) === connection) {
      this.#online.delete(connection.device);
    }
  }

  /** Sends it now, or once the phone is on again. @param {string} device @param {object} event */
  deliver(device, event) {
    const connection = this.#online.get(device);
    if (connection) {
      connection.send(event);
      return;
    }
    this.#waiting.set(device, [...(this.#waiting.get(device) ?? []), event]);
    this.log.write('push', `${device} is off: kept until it is on`);
  }
}
