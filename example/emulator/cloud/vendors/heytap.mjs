// @ts-check
import { jsonObject } from '../json.mjs';
import { blank, tooLarge } from './message-rules.mjs';
import { knownOnly } from './options.mjs';
import { PushService } from './push-service.mjs';

/** @typedef {import('./push-service.mjs').Push} Push */

/** `com.heytap.msp.push.mode.ErrorCode.INVALID_APP_KEY` */
const INVALID_APP_KEY = 14;

/** Categories of private messages; every other message is a public one, of which there are few a day. */
const PRIVATE_CATEGORIES = ['IM', 'ACCOUNT', 'DEVICE_REMINDER', 'ORDER', 'TODO', 'SUBSCRIPTION'];

/** In the shade; there and on the lock screen, with sound; and as a banner too. */
const NOTIFY_LEVELS = [1, 2, 16];

/**
 * OPPO's push service, for realme and OnePlus as well.
 *
 * Its own faults switch a rule off: `anyExt` (an `ext` that is no JSON object goes out all the same), `anyChannel`
 * (phones with Android 8 and later show a push whose channel they do not have).
 */
export class HeyTap extends PushService {
  static vendor = 'oppo';
  static role = 'heytap';
  static title = 'HeyTap';
  static wrongApp = INVALID_APP_KEY;
  static limits = { title: 50, description: 200 };

  messageRules() {
    return [blank, this.#extNoObject, tooLarge];
  }

  /** @param {import('../gateway.mjs').Notification} notification */
  #extNoObject = ({ ext }) =>
    ext !== '' && !jsonObject(ext) && !this.fault('anyExt') && 'ext is no JSON object';

  /** The message's channel, or else the certificate's. @param {Push} push */
  payload({ certificate, notification: { ext, options } }) {
    return {
      ...classOf(options),
      channelId: options.androidOPPOChannelID || certificate.channelID || '',
      anyChannel: Boolean(this.fault('anyChannel')),
      parameters: jsonObject(ext) ? ext : '',
      ...(certificate.page && { click: certificate.page }),
    };
  }

  issueToken() {
    return `OPPO_CN_${super.issueToken()}`;
  }
}

/** How the phone tells of a message; the level counts with a category only. @param {import('./options.mjs').Options} options */
function classOf({ androidOPPOCategory: category, androidOPPONotifyLevel: level }) {
  return {
    messageClass: PRIVATE_CATEGORIES.includes(category) ? 'private' : 'public',
    notifyLevel: category ? knownOnly(level, NOTIFY_LEVELS) : undefined,
  };
}
