// @ts-check
import { join } from 'node:path';
import { account, certificateOf, keyOf, PUSH_KEYS } from './cast.mjs';
import { eventually } from './wait.mjs';

/** @typedef {import('./phone.mjs').Phone} Phone */
/**
 * What became of vinson's push.
 *
 * @typedef {{ channel?: string, registered?: boolean, businessID?: number, pushed?: boolean, tapped?: boolean,
 *   ext?: string }} Seen
 */
/**
 * @typedef {{ world: import('./world.mjs').World, checks: import('./checks.mjs').Checks, vinson: Phone, denny: Phone,
 *   options: import('./options.mjs').Options, picture: string, seen: Seen }} Scene
 */

/**
 * Turns a phone on, starts the app and logs in; the user lets the app notify. Gives init's result.
 *
 * @param {Phone} phone
 * @param {string} user
 */
export async function turnOn(phone, user) {
  await phone.boot();
  await phone.permission(true);
  await phone.launch();
  const result = await logIn(phone, user);
  await phone.js('askPermission');
  return result;
}

/** An iPhone shows nothing before its user has been asked. @param {Phone} phone */
export async function askOnIos(phone) {
  if (phone.options.model.os === 'ios') {
    await phone.js('askPermission');
  }
}

/** Logs in as the app does: `init` follows. @param {Phone} phone @param {string} user @returns {Promise<any>} init's result */
export function logIn(phone, user) {
  const certificate = certificateOf(phone.options.model);
  const key = `${keyOf(certificate)}: ${certificate.businessID}`;
  phone.tell(`${user} logs in; then the app calls init({ ${key}, … })`);
  return phone.js('logIn', account(user), PUSH_KEYS);
}

/** denny sends the story's message. @param {Phone} phone @param {import('./options.mjs').Options} options */
export function send(phone, options) {
  const { text, title, desc, info } = options;
  phone.tell(`denny writes “${text}” to vinson; offlinePushInfo.title is ${title ? `“${title}”` : 'empty'}`);
  const own = { title, desc: desc || text, disablePush: false, ext: extOf(options), ...IN_CHANNEL };
  return phone.js('sendText', 'vinson', text, { ...own, ...info });
}

/** What a sender sets for OPPO's phones: the channel that the library creates there if the app names none. */
export const IN_CHANNEL = { androidOPPOChannelID: 'tuikit' };

/** An ext to compare. OPPO's system takes it apart, and the order of its fields is lost. @param {string} ext @returns {unknown} */
export function comparable(ext) {
  try {
    return JSON.parse(ext);
  } catch {
    return ext;
  }
}

/** What comes back with the tap. @param {import('./options.mjs').Options} options */
export function extOf({ ext }) {
  return ext || JSON.stringify({ entity: { version: 1, action: 1, chatType: 1, sender: 'denny' } });
}

/** The user's session at the cloud. @param {import('./world.mjs').World} world @param {string} user */
export async function loginOf(world, user) {
  const { logins } = await world.cloud.state();
  return logins.find((login) => login.user === user);
}

/**
 * The user goes home, and the cloud knows it: only then it sends pushes. What brought the app up before is on its way to
 * the cloud still, so that is waited for first.
 *
 * @param {import('./world.mjs').World} world @param {Phone} phone @param {string} [user]
 */
export async function leave(world, phone, user = 'vinson') {
  const login = await loginOf(world, user);
  if (login?.connected && (await phone.isForeground())) {
    await knownForeground(world, true, user);
  }
  await phone.background();
  await knownForeground(world, false, user);
}

/** Waits until the cloud knows where a user's app is. @param {import('./world.mjs').World} world @param {boolean} expected @param {string} [user] */
export async function knownForeground(world, expected, user = 'vinson') {
  const login = await eventually(
    () => loginOf(world, user),
    (login) => login?.foreground === expected,
  );
  if (login?.foreground !== expected) {
    throw new Error(`${user}'s app should be in the ${expected ? 'foreground' : 'background'}`);
  }
  return login;
}

/** Where the shade's picture goes. @param {string} folder */
export function picturePath(folder) {
  return join(folder, 'shade.png');
}
