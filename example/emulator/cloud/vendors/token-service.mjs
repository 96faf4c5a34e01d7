// @ts-check
import { randomBytes } from 'node:crypto';
import { ok, refuse } from '../answer.mjs';
import { shortToken } from '../log.mjs';
import { Tokens } from './tokens.mjs';

/** @typedef {import('../server.mjs').Connection} Connection */
/** @typedef {import('../server.mjs').Request} Request */
/** @typedef {import('../gateway.mjs').Certificate} Certificate */
/** @typedef {import('./tokens.mjs').Target} Target */
/** @typedef {import('../answer.mjs').Answer} Answer */

/**
 * What an app's SDK asks a vendor's push service for: gives out tokens, replaces them and takes them back.
 *
 * Its faults, each with the field `vendor`: `silent` (no answer at all), `refuse` (registrations, with `code` and
 * `reason`), `emptyToken` (an empty text as the token).
 */
export class TokenService {
  /** The vendor as certificates name it. */
  static vendor = '';
  /** How the vendor's SDK introduces itself. */
  static role = '';
  /** The service's name. */
  static title = '';
  /** Code of a refusal because the credentials do not fit; the vendor's own. */
  static wrongApp = -1;

  /** @type {Certificate[]} */
  #apps = [];
  #tokens = new Tokens();
  /** @type {Set<Connection>} */
  #connections = new Set();

  /** @param {{ log: import('../log.mjs').Log, faults: import('../faults.mjs').Faults }} parts */
  constructor({ log, faults }) {
    this.log = log;
    this.faults = faults;
  }

  get kind() {
    return /** @type {typeof TokenService} */ (this.constructor);
  }

  /** The fault of that name if it is active for this vendor. @param {string} what */
  fault(what) {
    return this.faults.take(what, this.kind.vendor);
  }

  /** @param {Certificate} app */
  addApp(app) {
    this.#apps.push(app);
  }

  /** @param {Connection} connection */
  open(connection) {
    this.#connections.add(connection);
  }

  /** @param {Connection} connection */
  close(connection) {
    this.#connections.delete(connection);
  }

  /** No answer at all while the service is silent. @param {Connection} connection @param {Request} request */
  call(connection, request) {
    if (this.fault('silent')) {
      this.log.write('fault', `${this.kind.title} does not answer`);
      return undefined;
    }
    return request.api === 'register' ? this.register(connection, request) : this.unregister(request);
  }

  /** @param {Connection} connection @param {Request} request */
  register(connection, request) {
    const { device } = connection;
    const { title } = this.kind;
    const refusal = this.refusal(request, connection);
    if (refusal) {
      this.log.write('token', `${title} refuses to register ${device}: ${refusal.code} ${refusal.desc}`);
      return refusal;
    }
    if (this.fault('emptyToken')) {
      this.log.write('fault', `${title} gives ${device} an empty token`);
      return ok({ token: '' });
    }
    const { package: name, appId, appKey, environment } = request;
    const token =
      this.#tokens.of({ device, package: name, environment }) ??
      this.#issue({ device, package: name, appId, appKey, environment });
    this.log.write('token', `${title} gives ${device} the token ${shortToken(token)}`);
    return ok({ token });
  }

  /**
   * Why a phone is not registered; null if it is.
   *
   * @param {Request} request
   * @param {Connection} _connection
   * @returns {Answer | null}
   */
  refusal(request, _connection) {
    const refusal = this.refusalByFault();
    if (refusal || this.#apps.some((app) => fits(app, request))) {
      return refusal;
    }
    return refuse(this.kind.wrongApp, 'authorisation failed: the credentials and the package do not fit');
  }

  /** @returns {Answer | null} */
  refusalByFault() {
    const fault = this.fault('refuse');
    return fault ? refuse(fault.code ?? this.kind.wrongApp, fault.reason ?? 'refused') : null;
  }

  /** @param {Request} request */
  unregister({ token }) {
    this.#tokens.forget(token);
    this.log.write('token', `${this.kind.title} forgets the token ${shortToken(token ?? '')}`);
    return ok();
  }

  /** The service replaces a phone's token and tells the phone. @param {{ device: string, package: string, environment?: string }} at */
  renew(at) {
    const { device } = at;
    const old = this.#tokens.of(at) ?? '';
    const target = this.#tokens.target(old) ?? at;
    this.#tokens.forget(old);
    const token = this.#issue(target);
    this.log.write('token', `${this.kind.title} replaces ${device}'s token by ${shortToken(token)}`);
    for (const connection of this.#connections) {
      if (connection.device === device) {
        connection.send({ event: 'token', token });
      }
    }
    return token;
  }

  /** What a token leads to. @param {string} token */
  target(token) {
    return this.#tokens.target(token);
  }

  /** A fresh token in the vendor's form. */
  issueToken() {
    return randomBytes(32).toString('base64');
  }

  /** @param {Target} target */
  #issue(target) {
    const token = this.issueToken();
    this.#tokens.add(token, target);
    return token;
  }
}

/** Whether an app's certificate fits what its SDK said: each credential that the SDK gave, and the package. */
export function fits(/** @type {Certificate} */ app, /** @type {Record<string, any>} */ said) {
  const fields = /** @type {const} */ (['package', 'appId', 'appKey', 'appSecret']);
  return fields.every((field) => said[field] === undefined || said[field] === app[field]);
}
