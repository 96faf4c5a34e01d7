// @ts-check
import { PushService } from './push-service.mjs';

/** @typedef {import('./push-service.mjs').Push} Push */

/** `com.heytap.msp.push.mode.ErrorCode.INVALID_APP_KEY` */
const INVALID_APP_KEY = 14;

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

  /** @param {Push} push */
  reasonToDrop(push) {
    return super.reasonToDrop(push) ?? this.#reasonAgainst(push.notification.ext);
  }

  /** @param {string} ext */
  #reasonAgainst(ext) {
    const wrong = ext !== '' && !isJsonObject(ext) && !this.fault('anyExt');
    return wrong ? 'ext is no JSON object' : null;
  }

  /** The message's channel, or else the certificate's. @param {Push} push */
  payload({ certificate, notification: { ext, options } }) {
    const channelId = options.androidOPPOChannelID || certificate.channelID || '';
    return {
      channelId,
      anyChannel: Boolean(this.fault('anyChannel')),
      parameters: isJsonObject(ext) ? ext : '',
      ...(certificate.page && { click: certificate.page }),
    };
  }

  issueToken() {
    return `OPPO_CN_${super.issueToken()}`;
  }
}

/** @param {string} text */
function isJsonObject(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
