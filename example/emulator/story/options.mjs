// @ts-check
import { parseArgs } from 'node:util';
import { jsonObject } from '../cloud/json.mjs';
import { KINDS } from './break/kinds.mjs';
import { API_LEVELS, IOS_RELEASES, MODELS } from './models.mjs';

/** @typedef {ReturnType<typeof parseOptions>} Options */

export const HELP = `npm run example [-- OPTIONS]

Plays the story of an offline push on two emulated phones with a cloud between them.

  --phone NAME   vinson's phone: ${Object.keys(MODELS).join(', ')} (xiaomi)
  --api LEVEL    its Android API level, ${API_LEVELS.min} to ${API_LEVELS.max} (34)
  --ios RELEASE  an iPhone's iOS, ${IOS_RELEASES.min} to ${IOS_RELEASES.max} (18)
  --from NAME    denny's phone (xiaomi)
  --title TEXT   title of the push; empty for the sender's nickname (empty)
  --text TEXT    text of the message
  --desc TEXT    text of the push; the message's unless given
  --ext JSON     what comes back with the tap; the chat with denny unless given
  --info JSON    more of offlinePushInfo: '{"androidSound":"ring"}'
  --all          every phone in turn, and a table of how far the push came
  --break KIND   break one thing on a phone instead, and show what diagnose() says of it
  --language L   what it says it in: en, zh (en)
  --keep         keep the cloud and the phones running at the end, until Ctrl-C
  --help         this text

Kinds of --break:

${kinds()}
`;

const OPTIONS = /** @type {const} */ ({
  phone: { type: 'string', default: 'xiaomi' },
  from: { type: 'string', default: 'xiaomi' },
  api: { type: 'string', default: '34' },
  ios: { type: 'string', default: '18' },
  title: { type: 'string', default: '' },
  text: { type: 'string', default: 'Dinner at eight?' },
  desc: { type: 'string', default: '' },
  ext: { type: 'string', default: '' },
  info: { type: 'string', default: '{}' },
  break: { type: 'string', default: '' },
  language: { type: 'string', default: 'en' },
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
  return {
    ...values,
    model: modelOf('phone', values.phone),
    sender: modelOf('from', values.from),
    api: parseNumber('api', values.api, API_LEVELS),
    ios: parseNumber('ios', values.ios, IOS_RELEASES),
    info: parseInfo(values.info),
    help: values.help || values.break === 'help',
    break: oneOf('break', values.break, ['', 'help', ...Object.keys(KINDS)]),
    language: oneOf('language', values.language, ['en', 'zh']),
  };
}

/** @param {string} option @param {string} name */
function modelOf(option, name) {
  const known = oneOf(option, name, Object.keys(MODELS));
  return /** @type {import('./models.mjs').Model} */ (MODELS[known]);
}

/** @param {string} option @param {string} value @param {string[]} known */
function oneOf(option, value, known) {
  if (!known.includes(value)) {
    throw new Error(`--${option} ${value}: there is ${known.filter(Boolean).join(', ')}`);
  }
  return value;
}

/** A line for each of what can be broken. */
function kinds() {
  const width = Math.max(...Object.keys(KINDS).map(({ length }) => length));
  return Object.entries(KINDS)
    .map(([name, { what }]) => `  ${name.padEnd(width)}  ${what}`)
    .join('\n');
}

/** @param {string} option @param {string} text @param {{ min: number, max: number }} range */
function parseNumber(option, text, { min, max }) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < min || number > max) {
    throw new Error(`--${option} ${text}: a number from ${min} to ${max}`);
  }
  return number;
}

/** @param {string} text @returns {Record<string, unknown>} */
function parseInfo(text) {
  const info = jsonObject(text);
  if (!info) {
    throw new Error(`--info ${text}: a JSON object`);
  }
  return info;
}
