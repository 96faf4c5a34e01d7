// @ts-check
import { CODES, ok, refuse } from './answer.mjs';

/** @typedef {import('./server.mjs').Connection} Connection */
/** @typedef {import('./server.mjs').Request} Request */
/** @typedef {import('./cloud.mjs').Parts} Parts */

/** What the console and the testers may do. @type {Record<string, (parts: Parts, request: any) => unknown>} */
const ACTIONS = {
  addCertificate: ({ gateway }, { id: _id, api: _api, ...certificate }) =>
    gateway.addCertificate(certificate),
  addGroup: ({ groups }, group) => groups.add(group),
  addUser: ({ accounts }, request) => accounts.add(request),
  /** The console's offline push test, which goes out wherever the app is. */
  push: ({ sessions, gateway }, { user, title, description, ext = '', options = {} }) =>
    pushTo(gateway, sessions.of(user)?.report, { title, description, ext, options }),
  fault: ({ faults }, fault) => faults.set(fault),
  renewToken: ({ gateway }, { vendor, ...at }) => ({ token: gateway.service(vendor)?.renew(at) }),
  kick: ({ logins }, { user }) => logins.kick(user),
  expire: ({ logins }, { user }) => logins.expire(user),
  state,
};

/** The console of the cloud: certificates, users, faults, and a log of everything. */
export class Control {
  /** @type {Map<Connection, () => void>} */
  #subscriptions = new Map();

  /** @param {Parts} parts */
  constructor(parts) {
    this.parts = parts;
  }

  /** @param {Connection} connection @param {Request} request */
  call(connection, request) {
    if (request.api === 'subscribe') {
      return this.#subscribe(connection);
    }
    const action = ACTIONS[request.api];
    return action
      ? ok(action(this.parts, request))
      : refuse(CODES.invalidParameter, `control has no ${request.api}`);
  }

  /** From the first entry on, also when asked again. @param {Connection} connection */
  #subscribe(connection) {
    this.close(connection);
    const end = this.parts.log.subscribe((entry) => connection.send(entry));
    this.#subscriptions.set(connection, end);
    return ok();
  }

  /** @param {Connection} connection */
  close(connection) {
    this.#subscriptions.get(connection)?.();
    this.#subscriptions.delete(connection);
  }
}

/**
 * @param {Parts['gateway']} gateway
 * @param {import('./sessions.mjs').Report | null | undefined} report
 * @param {import('./gateway.mjs').Notification} notification
 */
function pushTo(gateway, report, notification) {
  return report && gateway.push(report, notification);
}

/** @param {Parts} parts */
function state({ sessions, im, gateway }) {
  const logins = sessions
    .all()
    .map(({ connection, ...session }) => ({ ...session, connected: Boolean(connection) }));
  return { logins, reports: im.reports, pushes: gateway.pushes };
}
