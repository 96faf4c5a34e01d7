// @ts-check
import { randomBytes } from 'node:crypto';
import { refuse } from '../answer.mjs';
import { payloadOf, payloadTooLarge } from './apns-payload.mjs';
import { blank } from './message-rules.mjs';
import { PushService } from './push-service.mjs';

/** @typedef {import('./push-service.mjs').Push} Push */

/** An NSError's code: the app has no `aps-environment` entitlement. */
const NO_ENTITLEMENT = 3000;

/** What the entitlement `aps-environment` may be. */
const ENVIRONMENTS = ['development', 'production'];

const DEVICE_TOKEN = /^[0-9a-f]{64}$/i;

/**
 * Apple Push Notification service.
 *
 * A phone's push daemon, which speaks for every app, asks it for device tokens: `register` with the app's bundle ID
 * (`package`) and `environment`; `unregister` with a `token` once the app is removed or the phone is restored, after
 * which the next `register` brings another token. No certificate is looked at until something is pushed.
 */
export class Apns extends PushService {
  static vendor = 'apns';
  static role = 'apns';
  static title = 'APNs';
  static wrongApp = NO_ENTITLEMENT;
  static namesBadTokens = true;

  /** Those that led to a phone once as well. @type {Set<string>} */
  #issued = new Set();

  /** @param {import('../server.mjs').Request} request */
  refusal(request) {
    const refusal = this.refusalByFault();
    return refusal ?? (ENVIRONMENTS.includes(request.environment) ? null : noEntitlement());
  }

  /** @param {Push['certificate']} certificate @param {string} token */
  reasonAgainstToken(certificate, token) {
    const target = this.target(token);
    if (!DEVICE_TOKEN.test(token) || !this.#issued.has(token)) {
      return '400 BadDeviceToken';
    }
    if (!target) {
      return '410 Unregistered';
    }
    if (target.environment !== certificate.environment) {
      return '400 BadDeviceToken';
    }
    return target.package === certificate.package ? null : '400 DeviceTokenNotForTopic';
  }

  messageRules() {
    return [blank, payloadTooLarge];
  }

  /** @param {Push} push */
  payload({ notification }) {
    return { payload: payloadOf(notification) };
  }

  issueToken() {
    const token = randomBytes(32).toString('hex');
    this.#issued.add(token);
    return token;
  }
}

function noEntitlement() {
  return refuse(NO_ENTITLEMENT, 'no valid “aps-environment” entitlement string found for application');
}
