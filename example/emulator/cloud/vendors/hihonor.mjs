// @ts-check
import { PushService } from './push-service.mjs';

/** @typedef {import('./push-service.mjs').Push} Push */

/** In bytes of UTF-8, without the token. */
const MAX_MESSAGE = 4096;

/** What a message may be worth to its reader; one of the IM service is worth `NORMAL` unless its sender says otherwise. */
const IMPORTANCES = ['NORMAL', 'LOW'];

/** Honor's push service. */
export class HonorPush extends PushService {
  static vendor = 'honor';
  static role = 'hihonor';
  static title = 'Honor Push';
  /** `ERROR_PUSH_SERVER` of Honor's SDK. */
  static wrongApp = 8003001;

  /** @param {Push} push */
  reasonToDrop(push) {
    return super.reasonToDrop(push) ?? reasonToRefuse(push);
  }

  /** @param {Push} push */
  payload(push) {
    return messageOf(push);
  }
}

/** @param {Push} push */
function messageOf({ notification: { ext, options } }) {
  const { androidHonorImportance: importance = 'NORMAL', androidHonorImage: image } = options;
  return { ext, importance, ...(image && { image }) };
}

/** Why Honor's interface does not take a message; null if it does. @param {Push} push */
function reasonToRefuse(push) {
  const { title, description } = push.notification;
  const { importance, image, ext } = messageOf(push);
  if (!IMPORTANCES.includes(importance)) {
    return `importance is ${IMPORTANCES.join(' or ')}, not ${importance}`;
  }
  if (image && !image.startsWith('https://')) {
    return 'the address of an image begins with https://';
  }
  const size = Buffer.byteLength(title + description + ext);
  return size > MAX_MESSAGE ? `${size} bytes are more than ${MAX_MESSAGE}` : null;
}
