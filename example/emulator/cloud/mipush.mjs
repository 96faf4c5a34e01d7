// @ts-check
import { randomBytes, randomInt } from 'node:crypto';
import { CODES, ok, refuse } from './answer.mjs';
import { shortToken } from './log.mjs';

/** @typedef {import('./server.mjs').Connection} Connection */
/** @typedef {import('./server.mjs').Request} Request */
/** @typedef {import('./gateway.mjs').Certificate} Certificate */
/** @typedef {{ device: string, package: string, appId: string }} Registration */

/** Xiaomi's push service: gives out registration IDs and delivers pushes to phones. */
export class MiPush {
  /** @type {Map<string, Certificate>} */
  #apps = new Map();
  /** @type {Map<string, Registration>} */
  #byRegId = new Map();
  /** @type {Set<Connection>} */
  #connections = new Set();

  /**
   * @param {{ log: import('./log.mjs').Log, faults: import('./faults.mjs').Faults,
   *   daemons: import('./daemons.mjs').Daemons }} parts
   */
  constructor({ log, faults, daemons }) {
    this.log = log;
    this.faults = faults;
    this.daemons = daemons;
  }

  /** @param {Certificate} app */
  addApp(app) {
    this.#apps.set(app.appId, app);
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
    if (this.faults.take('mipushSilent')) {
      this.log.write('fault', 'MiPush does not answer');
      return undefined;
    }
    return request.api === 'register' ? this.register(connection, request) : this.unregister(request);
  }

  /** @param {Connection} connection @param {Request} request */
  register({ device }, { appId, appKey, package: name }) {
    const refusal = this.#refusal(appId, appKey, name);
    if (refusal) {
      this.log.write('token', `MiPush refuses to register ${device}: ${refusal.code} ${refusal.desc}`);
      return refusal;
    }
    const regId = this.#regIdOf(device, name) ?? this.#issue({ device, package: name, appId });
    this.log.write('token', `MiPush gives ${device} the registration ID ${shortToken(regId)}`);
    return ok({ regId });
  }

  /** @param {string} appId @param {string} appKey @param {string} name */
  #refusal(appId, appKey, name) {
    const fault = this.faults.take('mipushRefuse');
    if (fault) {
      return refuse(fault.code ?? CODES.mipushWrongApp, fault.reason ?? 'refused');
    }
    const app = this.#apps.get(appId);
    const known = app?.appKey === appKey && app?.package === name;
    return known
      ? null
      : refuse(CODES.mipushWrongApp, 'authorisation failed: app ID, key and package do not fit');
  }

  /** @param {Request} request */
  unregister({ regId }) {
    this.#byRegId.delete(regId);
    this.log.write('token', `MiPush forgets the registration ID ${shortToken(regId ?? '')}`);
    return ok();
  }

  /** The service replaces a phone's registration ID and tells the phone. @param {{ device: string, package: string }} at */
  renew({ device, package: name }) {
    const old = this.#regIdOf(device, name);
    const appId = this.#byRegId.get(old ?? '')?.appId ?? '';
    this.#byRegId.delete(old ?? '');
    const regId = this.#issue({ device, package: name, appId });
    this.log.write('token', `MiPush replaces ${device}'s registration ID by ${shortToken(regId)}`);
    this.#announce(device, name, regId);
    return regId;
  }

  /** @param {string} device @param {string} name @param {string} regId */
  #announce(device, name, regId) {
    const event = { event: 'token', vendor: 'xiaomi', package: name, regId };
    for (const connection of this.#connections) {
      if (connection.device === device) {
        connection.send(event);
      }
    }
    this.daemons.deliver(device, event);
  }

  /** @param {Certificate} certificate @param {string} token @param {import('./gateway.mjs').Notification} notification */
  push(certificate, token, { title, description, ext }) {
    const target = this.#byRegId.get(token);
    if (!target || target.appId !== certificate.appId) {
      this.log.write('push', `MiPush drops the push: registration ID ${shortToken(token)} is not valid`);
      return;
    }
    this.log.write('push', `MiPush delivers “${title}: ${description}” to ${target.device}`);
    this.daemons.deliver(target.device, {
      event: 'push',
      vendor: 'xiaomi',
      package: target.package,
      messageId: `scm${randomBytes(12).toString('hex')}`,
      title,
      description,
      extra: { ...clickExtras(certificate), ...(ext && { ext }) },
      notifyId: randomInt(1, 2 ** 31 - 1),
    });
  }

  /** @param {string} device @param {string} name */
  #regIdOf(device, name) {
    const found = [...this.#byRegId].find(([, at]) => at.device === device && at.package === name);
    return found?.[0];
  }

  /** @param {Registration} registration */
  #issue(registration) {
    const regId = randomBytes(32).toString('base64');
    this.#byRegId.set(regId, registration);
    return regId;
  }
}

/**
 * What the certificate's click action adds, by MiPush's names: without `notify_effect` the app's receiver is called.
 *
 * @param {Certificate} certificate
 * @returns {Record<string, string>}
 */
function clickExtras({ clickAction, intent = '' }) {
  switch (clickAction) {
    case 'intent':
      return { notify_effect: '2', intent_uri: intent };
    case 'web':
      return { notify_effect: '3', web_uri: intent };
    default:
      return {};
  }
}
