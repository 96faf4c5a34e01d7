// @ts-check
import { APP, certificateOf, signatureOf } from '../story/cast.mjs';
import { eventually } from '../story/wait.mjs';

export { knownForeground, leave } from '../story/scene.mjs';
export { sender } from '../story/sender.mjs';

/** @typedef {import('../story/phone.mjs').Phone} Phone */
/** @typedef {import('../story/world.mjs').World} World */

/** Something goes wrong, or nothing any more with `clear`. @param {World} world @param {string} what @param {object} [more] */
export function fault(world, what, more) {
  return world.cloud.do('fault', { what, ...more });
}

/** A user besides those of every journey. @param {World} world @param {string} user */
export function addUser(world, user) {
  return world.cloud.do('addUser', { user, sig: signatureOf(user) });
}

/** What the console of the phone's vendor says that a tap opens. @param {World} world @param {Phone} phone @param {object} click */
export function clickOpens(world, phone, click) {
  return world.cloud.do('addCertificate', { ...certificateOf(phone.options.model), ...click });
}

/** The vendor replaces the phone's token. @param {World} world @param {Phone} phone @returns {Promise<string>} the new one */
export async function renewToken(world, phone) {
  const { device, model } = phone.options;
  const { environment } = certificateOf(model);
  const at = { vendor: model.vendor, device, package: APP, environment };
  const { token } = await world.cloud.do('renewToken', at);
  return token;
}

/** The console's push test to vinson, which goes out wherever the app is. @param {World} world @param {number} number */
export function consolePush(world, number) {
  const push = { title: 'Console', description: `push ${number}`, ext: extOf('denny', number) };
  return world.cloud.do('push', { user: 'vinson', ...push });
}

/** The `ext` that opens the chat with this user. @param {string} user @param {number} [number] */
export function extOf(user, number = 0) {
  return JSON.stringify({ entity: { version: 1, action: 1, chatType: 1, sender: user }, number });
}

/** How many pushes the cloud has sent. @param {World} world */
export async function pushCount(world) {
  const { pushes } = await world.cloud.state();
  return pushes.length;
}

/** The reports of a user that the cloud has seen, once there are so many. @param {World} world @param {string} user @param {number} count */
export async function reportsOf(world, user, count) {
  const { reports } = await eventually(
    () => world.cloud.state(),
    ({ reports }) => reports.filter((report) => report.user === user).length >= count,
  );
  return reports.filter((report) => report.user === user);
}
