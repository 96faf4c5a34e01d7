// @ts-check
import { randomBytes } from 'node:crypto';
import { imageOf, knownOnly } from './options.mjs';
import { PushService } from './push-service.mjs';

/** @typedef {import('./options.mjs').Options} Options */

/** `DeviceTokenNotForTopic`. */
const WRONG_TOPIC = 400;

/** What the IM service takes for no sound. */
const NO_SOUND = 'push.no_sound';
const DEFAULT_SOUND = 'default';
const FILE = /^[^.]+\.\w+$/;

const INTERRUPTION_LEVELS = ['passive', 'active', 'time-sensitive', 'critical'];

/** Apple Push Notification service. */
export class Apns extends PushService {
  static vendor = 'apns';
  static role = 'apns';
  static title = 'APNs';
  static wrongApp = WRONG_TOPIC;

  /** @param {import('./push-service.mjs').Push} push */
  payload({ notification: { ext, options } }) {
    return {
      ext,
      sound: soundOf(options),
      interruptionLevel: knownOnly(options.iOSInterruptionLevel, INTERRUPTION_LEVELS),
      badge: options.ignoreIOSBadge !== true,
      contentAvailable: options.enableIOSBackgroundNotification === true,
      image: imageOf(options.iOSImage),
    };
  }

  issueToken() {
    return randomBytes(32).toString('hex');
  }
}

/** A file of the app by its whole name; any other that iOS does not find is the default. @param {Options} options */
function soundOf({ iOSSound: sound = '' }) {
  if (sound === NO_SOUND) {
    return undefined;
  }
  return FILE.test(sound) ? sound : DEFAULT_SOUND;
}
