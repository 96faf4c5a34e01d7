// @ts-check
import { randomBytes } from 'node:crypto';
import { refuse } from '../answer.mjs';
import { imageOf, soundOf } from './options.mjs';
import { PushService } from './push-service.mjs';

/** The framework's result codes: "incorrect input parameters", and two about the certificate's fingerprint. */
const ARGUMENTS_INVALID = 907135000;
const FINGERPRINT_EMPTY = 907135702;
const FINGERPRINT_WRONG = 6003;

/** Marketing messages that an app which is no newspaper may send to a phone in a day, and messages of any class. */
const MARKETING_A_DAY = 2;
const ALL_A_DAY = 3000;

/** Categories of marketing messages, which are silent. */
const MARKETING_CATEGORIES = ['MARKETING', 'NEWS', 'CONTENT', 'SOCIAL'];

/**
 * Huawei's push service.
 *
 * Its faults beside those of every service: `fingerprintEmpty` and `fingerprintWrong` (AppGallery Connect has no
 * fingerprint of the app's certificate, or another one) and `marketing` (the service takes messages that name no category
 * for marketing; otherwise it decides by their text).
 */
export class HmsPush extends PushService {
  static vendor = 'huawei';
  static role = 'hms';
  static title = 'HMS Push';
  static wrongApp = ARGUMENTS_INVALID;

  /** What each phone got today, by class. @type {Map<string, number>} */
  #sent = new Map();

  /** @param {import('../server.mjs').Request} request @param {import('../server.mjs').Connection} connection */
  refusal(request, connection) {
    if (this.fault('fingerprintEmpty')) {
      return refuse(FINGERPRINT_EMPTY, 'no certificate fingerprint is configured');
    }
    if (this.fault('fingerprintWrong')) {
      return refuse(FINGERPRINT_WRONG, 'certificate fingerprint error');
    }
    return super.refusal(request, connection);
  }

  /** @param {import('./push-service.mjs').Push} push */
  reasonToDrop(push) {
    return super.reasonToDrop(push) ?? this.#overTheDay(push);
  }

  /** @param {import('./push-service.mjs').Push} push */
  payload({ certificate: { foregroundShow }, notification: { ext, options } }) {
    return {
      ext,
      foregroundShow,
      messageClass: isMarketing(options) ? 'marketing' : 'service',
      sound: soundOf(options),
      image: imageOf(options.androidHuaWeiImage),
    };
  }

  issueToken() {
    return `IQAAAACy${randomBytes(90).toString('base64url')}`;
  }

  /** @param {import('./push-service.mjs').Push} push */
  #overTheDay({ target, notification }) {
    const phone = `${new Date().toDateString()} ${target.device} ${target.package}`;
    if (this.#isMarketing(notification) && this.#count(`${phone} marketing`) > MARKETING_A_DAY) {
      return `a phone gets ${MARKETING_A_DAY} marketing messages a day; the message names no category such as IM`;
    }
    return this.#count(phone) > ALL_A_DAY ? `a phone gets ${ALL_A_DAY} messages a day` : null;
  }

  /** @param {import('../gateway.mjs').Notification} notification */
  #isMarketing({ options }) {
    return isMarketing(options) || (!options.androidHuaWeiCategory && Boolean(this.fault('marketing')));
  }

  /** @param {string} key */
  #count(key) {
    const count = (this.#sent.get(key) ?? 0) + 1;
    this.#sent.set(key, count);
    return count;
  }
}

/** @param {import('./options.mjs').Options} options */
function isMarketing({ androidHuaWeiCategory }) {
  return MARKETING_CATEGORIES.includes(androidHuaWeiCategory);
}
