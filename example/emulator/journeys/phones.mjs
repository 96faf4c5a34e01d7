// @ts-check
import { account, PUSH_KEYS } from '../story/cast.mjs';
import { askOnIos } from '../story/scene.mjs';
import { eventually } from '../story/wait.mjs';

/** @typedef {import('../story/phone.mjs').Phone} Phone */
/** @typedef {import('../story/world.mjs').World} World */

/** What an app is started with whose JavaScript does not listen to taps. */
export const SILENT_APP = { __launch: { listen: false } };

/**
 * A phone, turned on, its app started.
 *
 * @param {World} world
 * @param {{ owner?: string, kind?: Parameters<World['phone']>[1], globals?: Record<string, unknown> }} [how]
 */
export async function phoneWithApp(world, { owner = 'vinson', kind, globals } = {}) {
  const phone = world.phone(owner, kind);
  await phone.boot();
  await phone.permission(true);
  await phone.launch(globals);
  await askOnIos(phone);
  return phone;
}

/** The same, logged in and registered. @param {World} world @param {Parameters<World['phone']>[1]} [kind] */
export async function registeredPhone(world, kind) {
  const phone = await phoneWithApp(world, { kind });
  await logIn(phone);
  return phone;
}

/** What `init` answers after the login. @param {Phone} phone @param {{ user?: string, keys?: object }} [how] `keys` are for `init`. */
export function logIn(phone, { user = 'vinson', keys = PUSH_KEYS } = {}) {
  return phone.js('logIn', account(user), keys);
}

/**
 * The app asks whether it may notify. Android's dialog covers it until the user has answered.
 *
 * @param {Phone} phone
 * @param {() => Promise<unknown>} [answer] what the user does, if the dialog is not to be left as it is
 * @returns {Promise<any>} what JavaScript is told
 */
export async function asked(phone, answer = async () => {}) {
  const dialog = phone.hears(/asks the user for a permission/);
  const told = phone.js('plugin', 'requireNotificationPermission');
  await dialog;
  await phone.background();
  await answer();
  await phone.foreground();
  return told;
}

/** The phone dies, and its app is started anew. @param {Phone} phone */
export async function restart(phone) {
  await phone.kill();
  await phone.boot();
  await phone.launch();
}

/** The shade once it shows that many notifications. @param {Phone} phone @param {number} count */
export function shadeWith(phone, count) {
  return eventually(
    () => phone.shade(),
    (entries) => entries.length >= count,
  );
}

/**
 * The chats that taps have opened, once there are so many. By then the engine has forgotten these taps, also on disk, since
 * it has answered a question that was asked later; a phone that dies now does not bring them again.
 *
 * @param {Phone} phone
 * @param {number} count
 * @returns {Promise<any[]>}
 */
export async function openedChats(phone, count) {
  const chats = await eventually(
    () => phone.js('opened'),
    (opened) => opened.length >= count,
  );
  await registration(phone);
  return chats;
}

/**
 * The numbers of the taps since the app started, once there are so many; OPPO's phones bring them as texts, as all fields.
 *
 * @param {Phone} phone
 * @param {number} count
 */
export async function numbers(phone, count) {
  const opened = await openedChats(phone, count);
  return opened.map(({ tap }) => Number(JSON.parse(tap.ext).number));
}

/** The registration as JavaScript sees it. @param {Phone} phone */
export async function registration(phone) {
  const { data } = await phone.js('plugin', 'getRegistration');
  return data;
}

/** The same, once it is at this point. @param {Phone} phone @param {string} expected */
export function registrationAt(phone, expected) {
  return eventually(
    () => registration(phone),
    ({ status }) => status === expected,
  );
}
