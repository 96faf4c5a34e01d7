// @ts-check
import { parseArgs } from 'node:util';
import { jsonObject } from '../cloud/json.mjs';
import { API_LEVELS, MODELS } from './models.mjs';

/** @typedef {ReturnType<typeof parseOptions>} Options */

export const HELP = `npm run example [-- OPTIONS]

Plays the story of an offline push on two emulated phones with a cloud between them.

  --phone NAME   vinson's phone: ${Object.keys(MODELS).join(', ')} (xiaomi)
  --api LEVEL    its Android API level, ${API_LEVELS.min} to ${API_LEVELS.max} (34)
  --title TEXT   title of the push; empty for the sender's nickname (empty)
  --text TEXT    text of the message
  --desc TEXT    text of the push; the message's unless given
  --ext JSON     what comes back with the tap; the chat with denny unless given
  --info JSON    more of offlinePushInfo: '{"androidSound":"ring"}'
  --all          every phone in turn, and a table of how far the push came
  --keep         keep the cloud and the phones running at the end, until Ctrl-C
  --help         this text
`;

const OPTIONS = /** @type {const} */ ({
  phone: { type: 'string', default: 'xiaomi' },
  api: { type: 'string', default: '34' },
  title: { type: 'string', default: '' },
  text: { type: 'string', default: 'Dinner at eight?' },
  desc: { type: 'string', default: '' },
  ext: { type: 'string', default: '' },
  info: { type: 'string', default: '{}' },
  all: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
});

/**
 * @param {string[]} args
 * @throws {Error} with what is wrong, for an argument that makes no sense
 */
export function parseOptions(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const model = MODELS[values.phone];
  if (!model) {
    throw new Error(`--phone ${values.phone}: there is ${Object.keys(MODELS).join(', ')}`);
  }
  return { ...values, model, api: parseApi(values.api), info: parseInfo(values.info) };
}

/** @param {string} text */
function parseApi(text) {
  const level = Number(text);
  if (!Number.isInteger(level) || level < API_LEVELS.min || level > API_LEVELS.max) {
    throw new Error(`--api ${text}: a number from ${API_LEVELS.min} to ${API_LEVELS.max}`);
  }
  return level;
}

/** @param {string} text @returns {Record<string, unknown>} */
function parseInfo(text) {
  const info = jsonObject(text);
  if (!info) {
    throw new Error(`--info ${text}: a JSON object`);
  }
  return info;
}
