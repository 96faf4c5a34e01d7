// @ts-check

/** @typedef {import('./sessions.mjs').Session} Session */
/** @typedef {{ type: string, text?: string, data?: string, desc?: string, extension?: string }} Elem */
/** @typedef {{ title?: string, desc?: string, ext?: string, disablePush?: boolean,
 *   ignoreIOSBadge?: boolean }} OfflinePushInfo */
/** @typedef {{ elem: Elem, msgID?: string, onlineUserOnly?: boolean, offlinePushInfo?: OfflinePushInfo }} Message */
/** @typedef {{ user: string, nickname: string }} Sender */
/** @typedef {{ message: Message, session: Session | undefined }} Case */

/**
 * The documented reasons for sending no push; the first one that holds counts.
 *
 * @type {Array<(at: Case) => string | false>}
 */
const REASONS = [nobodyLoggedIn, onlineOnly, disabledBySender, customWithoutDesc, inForeground, noToken];

/** What the service says of a message that is no text. @type {Record<string, string>} */
const OWN_TEXTS = {
  image: '[图片]',
  sound: '[语音]',
  video: '[视频]',
  file: '[文件]',
  location: '[位置]',
  face: '[表情]',
  merger: '[聊天记录]',
};

/** Why this message is not pushed, or null if it is. @param {Case} at */
export function reasonAgainstPush(at) {
  for (const reason of REASONS) {
    const text = reason(at);
    if (text) {
      return text;
    }
  }
  return null;
}

/** What the notification shows. @param {Message} message @param {Sender} sender */
export function notificationOf({ msgID, elem, offlinePushInfo = {} }, sender) {
  return {
    title: utf8(offlinePushInfo.title || sender.nickname || sender.user),
    description: utf8(offlinePushInfo.desc || elem.text || (OWN_TEXTS[elem.type] ?? '')),
    ext: utf8(offlinePushInfo.ext ?? ''),
    options: offlinePushInfo,
    msgID,
  };
}

/** As vendors are sent it: half of a character is replaced. @param {string} text */
function utf8(text) {
  return Buffer.from(text).toString();
}

/** @param {Case} at */
function nobodyLoggedIn({ session }) {
  return !session && 'the receiver is logged in nowhere';
}

/** @param {Case} at */
function onlineOnly({ message }) {
  return message.onlineUserOnly === true && 'the message is for online users only';
}

/** @param {Case} at */
function disabledBySender({ message }) {
  return message.offlinePushInfo?.disablePush === true && 'the sender set disablePush';
}

/** @param {Case} at */
function customWithoutDesc({ message }) {
  return message.elem.type === 'custom' && !message.offlinePushInfo?.desc && 'a custom message needs desc';
}

/** @param {Case} at */
function inForeground({ session }) {
  return Boolean(session?.connection && session.foreground) && "the receiver's app is in the foreground";
}

/** @param {Case} at */
function noToken({ session }) {
  return !session?.report?.token && 'the receiver has reported no token';
}
