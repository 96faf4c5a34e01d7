// @ts-check
import { CODES } from '../answer.mjs';
import { soundOf } from './options.mjs';
import { PushService } from './push-service.mjs';

/** Xiaomi's push service. */
export class MiPush extends PushService {
  static vendor = 'xiaomi';
  static role = 'mipush';
  static title = 'MiPush';
  static wrongApp = CODES.mipushWrongApp;
  static limits = { title: 50, description: 128 };

  /** @param {import('./push-service.mjs').Push} push */
  payload({ certificate, notification: { ext, options } }) {
    return {
      channelId: options.androidXiaoMiChannelID,
      sound: soundOf(options),
      extra: {
        ...clickExtras(certificate),
        ...(certificate.foregroundShow === false && { notify_foreground: '0' }),
        ...(ext && { ext }),
      },
    };
  }
}

/**
 * What the certificate's click action adds, by MiPush's names: without `notify_effect` the app's receiver is called.
 *
 * @param {import('../gateway.mjs').Certificate} certificate
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
