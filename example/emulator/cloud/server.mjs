// @ts-check
import { createServer } from 'node:net';
import { CODES, refuse } from './answer.mjs';
import { readLines, writeLine } from './wire.mjs';

/** @typedef {{ id: number, api: string } & Record<string, any>} Request */
/** @typedef {{ role: string, device: string, app: string, send(message: object): void }} Connection */
/**
 * What a role's connections speak to. An undefined answer means that none is sent.
 *
 * @typedef {{ open?(connection: Connection): void, close?(connection: Connection): void,
 *   call(connection: Connection, request: Request): import('./answer.mjs').Answer | undefined }} Service
 */

/**
 * Listens on the loopback interface.
 *
 * @param {Record<string, Service>} services
 * @param {number} port 0 for any free one.
 * @returns {Promise<{ port: number, close(): void }>}
 */
export function listen(services, port = 0) {
  const server = createServer((socket) => serve(services, socket));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({ port: address.port, close: () => server.close() });
    });
  });
}

/** @param {Record<string, Service>} services @param {import('node:net').Socket} socket */
function serve(services, socket) {
  /** @type {{ connection: Connection, service: Service } | null} */
  let peer = null;
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('close', () => peer?.service.close?.(peer.connection));
  readLines(socket, (line) => {
    const request = parse(line);
    if (!request) {
      socket.destroy();
    } else if (peer) {
      answer(socket, request, peer.service.call(peer.connection, request));
    } else {
      peer = greet(services, socket, request);
    }
  });
}

/** @param {string} line @returns {Request | null} */
function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** @param {Record<string, Service>} services @param {import('node:net').Socket} socket @param {Request} hello */
function greet(services, socket, hello) {
  const { role, device = '', app = '' } = hello;
  const service = services[role];
  if (hello.api !== 'hello' || !service) {
    answer(socket, hello, refuse(CODES.invalidParameter, 'the first line says hello and names a role'));
    return null;
  }
  const connection = {
    role,
    device,
    app,
    send: (/** @type {object} */ message) => writeLine(socket, message),
  };
  answer(socket, hello, { code: 0, desc: '' });
  service.open?.(connection);
  return { connection, service };
}

/** @param {import('node:net').Socket} socket @param {Request} request @param {import('./answer.mjs').Answer | undefined} result */
function answer(socket, { id }, result) {
  if (result) {
    writeLine(socket, { id, ...result });
  }
}
