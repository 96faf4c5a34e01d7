// @ts-check
import { randomBytes } from 'node:crypto';
import { refuse } from '../answer.mjs';
import { jsonObject } from '../json.mjs';
import { dataOf } from './data-message.mjs';
import { imageOf, knownOnly, soundOf, vendorParamsOf } from './options.mjs';
import { PushService } from './push-service.mjs';

/** @typedef {import('./push-service.mjs').Push} Push */
/** @typedef {import('../server.mjs').Request} Request */
/** @typedef {import('../server.mjs').Connection} Connection */

/** FCM has names instead of codes. */
const REFUSED = 1;

const PRIORITIES = ['normal', 'high'];

/** `timPushFeatures.fcmPushType` of TUIKit's `ext`. */
const DATA = 0;

/**
 * Google's Firebase Cloud Messaging. It is asked by Play services alone: a phone without them has none to ask.
 *
 * A phone in mainland China (`region` `cn`) has no way to it, neither for a token nor for a push. One more fault: `vpn`
 * (such a phone has a way after all).
 */
export class Fcm extends PushService {
  static vendor = 'fcm';
  static role = 'fcm';
  static title = 'FCM';
  static wrongApp = REFUSED;

  /** Where the phones are. @type {Map<string, string>} */
  #regions = new Map();

  /** @param {Request} request @param {Connection} connection */
  refusal(request, connection) {
    this.#regions.set(connection.device, request.region);
    if (this.#isCutOff(connection.device)) {
      return refuse(REFUSED, 'SERVICE_NOT_AVAILABLE');
    }
    const refusal = super.refusal(request, connection);
    return refusal && refuse(REFUSED, this.#nameOf(refusal.desc));
  }

  /** @param {Push} push */
  reasonToDrop(push) {
    return this.#isCutOff(push.target.device) ? 'the phone has no way to Google' : super.reasonToDrop(push);
  }

  /** From Android 8 on it is the channel that sounds. @param {Push} push */
  payload({ certificate, notification }) {
    const { ext, options } = notification;
    const { androidFCMChannelID: channelId } = options;
    const data = isDataMessage(certificate, ext) && dataOf(notification);
    return {
      ...(data && { data: true }),
      channelId,
      sound: channelId ? soundOf(options) : undefined,
      image: imageOf(options.androidFCMImage),
      priority: knownOnly(vendorParamsOf(options).fcmPriority, PRIORITIES),
      extras: { from: certificate.appId, ...(ext && { ext }), ...data },
    };
  }

  /** Google has no interface for it. */
  withdraw() {}

  /** As long and of the same letters as Google's, with the installation's ID before the colon. */
  issueToken() {
    return `${randomBytes(16).toString('base64url')}:APA91b${randomBytes(100).toString('base64url')}`;
  }

  /** @param {string} device */
  #isCutOff(device) {
    return this.#regions.get(device) === 'cn' && !this.fault('vpn');
  }

  /** What is in capitals is a name already. @param {string} desc */
  #nameOf(desc) {
    return /^[A-Z_]+$/.test(desc) ? desc : 'INVALID_SENDER';
  }
}

/** By the console or by the sender. @param {import('../gateway.mjs').Certificate} certificate @param {string} ext */
function isDataMessage({ dataMessages }, ext) {
  return Boolean(dataMessages) || jsonObject(ext)?.timPushFeatures?.fcmPushType === DATA;
}
