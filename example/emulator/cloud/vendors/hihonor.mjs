// @ts-check
import { dataOf } from './data-message.mjs';
import { isHttps } from './options.mjs';
import { PushService } from './push-service.mjs';

/** @typedef {import('./push-service.mjs').Push} Push */
/** @typedef {import('./message-rules.mjs').MessageRule} MessageRule */

/** What a message may be worth to its reader; one of the IM service is worth `NORMAL` unless its sender says otherwise. */
const IMPORTANCES = ['NORMAL', 'LOW'];

/** Honor's push service. */
export class HonorPush extends PushService {
  static vendor = 'honor';
  static role = 'hihonor';
  static title = 'Honor Push';
  /** `ERROR_PUSH_SERVER` of Honor's SDK. */
  static wrongApp = 8003001;

  messageRules() {
    return [...super.messageRules(), unknownImportance, imageWithoutHttps];
  }

  /** @param {Push} push */
  payload({ certificate: { dataMessages }, notification }) {
    const { ext, options } = notification;
    const { androidHonorImage: image } = options;
    return {
      ext,
      importance: importanceOf(options),
      ...(image && { image }),
      ...(dataMessages && { data: true, content: JSON.stringify(dataOf(notification)) }),
    };
  }
}

/** An empty one is none. @param {import('./options.mjs').Options} options @returns {string} */
function importanceOf({ androidHonorImportance }) {
  return androidHonorImportance || 'NORMAL';
}

/** @type {MessageRule} */
function unknownImportance({ options }) {
  const importance = importanceOf(options);
  return !IMPORTANCES.includes(importance) && `importance is ${IMPORTANCES.join(' or ')}, not ${importance}`;
}

/** @type {MessageRule} */
function imageWithoutHttps({ options: { androidHonorImage: image } }) {
  return Boolean(image) && !isHttps(image) && 'the address of an image begins with https://';
}
