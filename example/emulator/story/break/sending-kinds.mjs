// @ts-check
import { IN_CHANNEL } from '../scene.mjs';

/** @typedef {import('./kinds.mjs').Kind} Kind */
/** @typedef {import('./stage.mjs').Stage} Stage */

const RECEIVER = 'denny';
const GOOD = { title: '', desc: 'Dinner at eight?', ext: '{}', ...IN_CHANNEL };

/** The app sends a text with these options. @param {Stage} stage @param {object} info */
function sendText(stage, info) {
  return stage.phone.js('sendText', RECEIVER, 'Dinner at eight?', info);
}

/** The app sends a custom message with these options. @param {Stage} stage @param {object} offlinePushInfo */
async function sendCustom({ phone }, offlinePushInfo) {
  const { data } = await phone.js('messages', 'createCustomMessage', { data: '{"dinner":"eight"}' });
  return phone.js('messages', 'sendMessage', {
    id: data.id,
    receiver: RECEIVER,
    groupID: '',
    offlinePushInfo,
  });
}

/** @param {Stage} stage */
const sendGood = (stage) => sendText(stage, GOOD);

/** What is wrong with the last message that the app has sent. @type {Record<string, Kind>} */
export const SENDING_KINDS = {
  'custom-without-desc': {
    what: 'the app sends a custom message without desc',
    code: 'sendDropped',
    breaks: (stage) => sendCustom(stage, { ...GOOD, desc: '' }),
    mends: sendGood,
  },
  'ext-not-object': {
    what: "the app sends a message to OPPO's phones whose ext is no JSON object",
    code: 'sendDropped',
    breaks: (stage) => sendText(stage, { ...GOOD, ext: 'no JSON object' }),
    mends: sendGood,
  },
  'oppo-channel-not-named': {
    what: "the app sends a message that names no channel for OPPO's phones",
    code: 'sendDropped',
    breaks: (stage) => sendText(stage, { ...GOOD, androidOPPOChannelID: '' }),
    mends: sendGood,
  },
};
