// @ts-check
import { randomInt } from 'node:crypto';
import { knownOnly, vendorParamsOf } from './options.mjs';
import { PushService } from './push-service.mjs';
import { halfWidths } from './texts.mjs';

/** @typedef {import('./push-service.mjs').Push} Push */

/** A user sees at most so many operational messages of an app a day; vivo allows news apps 5. */
const OPERATIONAL_PER_DAY = 2;

/** Categories of system messages; every other is an operational one's. */
const SYSTEM_CATEGORIES = ['IM', 'ACCOUNT', 'TODO', 'DEVICE_REMINDER', 'ORDER', 'SUBSCRIPTION'];

/** What a tap does, by vivo's numbers. @type {Record<string, number>} */
const SKIP_TYPES = { openApp: 1, web: 2, intent: 4 };

/** None, sound, vibration, both. */
const NOTIFY_TYPES = [1, 2, 3, 4];

/** A message ID is a number, which must fit into a double. */
const MAX_ID = 2 ** 48 - 1;

/**
 * vivo's push service.
 *
 * It has system messages, which always go out while the day's quota lasts, and operational ones, which are few and wait
 * for the day. More faults: `reclassify` (its classifier takes system messages for operational ones), `night` (it is
 * between 23 and 7 o'clock).
 */
export class VPush extends PushService {
  static vendor = 'vivo';
  static role = 'vpush';
  static title = 'vivo push';
  /** The package does not fit the app ID. */
  static wrongApp = 10003;
  static limits = { title: 40, description: 100, widthOf: halfWidths };

  /** How many operational messages have gone to a phone's app today. @type {Map<string, number>} */
  #operational = new Map();

  /** @param {Push} push */
  reasonToDrop(push) {
    return super.reasonToDrop(push) ?? (this.#isOperational(push) ? this.#againstOperational(push) : null);
  }

  /** @param {Push} push */
  #isOperational({ notification: { options } }) {
    return !isSystem(options) || Boolean(this.fault('reclassify'));
  }

  /** @param {Push} push */
  #againstOperational({ target: { device, package: name } }) {
    if (this.fault('night')) {
      return 'an operational message goes out between 7 and 23 o’clock only';
    }
    const key = `${new Date().toDateString()} ${device} ${name}`;
    const sent = this.#operational.get(key) ?? 0;
    this.#operational.set(key, sent + 1);
    return sent < OPERATIONAL_PER_DAY
      ? null
      : `the user has had today's ${OPERATIONAL_PER_DAY} operational messages`;
  }

  /** A web page gets no parameters. @param {Push} push */
  payload({ certificate: { clickAction, foregroundShow }, notification: { ext, options } }) {
    return {
      foregroundShow,
      messageClass: isSystem(options) ? 'system' : 'operational',
      notifyType: knownOnly(vendorParamsOf(options).vivoNotifyType, NOTIFY_TYPES),
      messageId: String(randomInt(1, MAX_ID)),
      skipType: SKIP_TYPES[clickAction],
      params: ext && clickAction !== 'web' ? { ext } : {},
    };
  }

  issueToken() {
    return `${Date.now()}${randomInt(1e9, 1e10)}`;
  }
}

/**
 * Whether the sender asks for a system message: by the category or, without one, by the older classification.
 *
 * @param {{ androidVIVOCategory?: string, androidVIVOClassification?: number }} options
 */
function isSystem({ androidVIVOCategory: category, androidVIVOClassification: classification = 1 }) {
  return category ? SYSTEM_CATEGORIES.includes(category) : classification === 1;
}
