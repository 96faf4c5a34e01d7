// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { account, CERTIFICATE, PUSH_KEYS } from './cast.mjs';
import { eventually } from './wait.mjs';

/** @typedef {import('./phone.mjs').Phone} Phone */
/**
 * @typedef {{ world: import('./world.mjs').World, checks: import('./checks.mjs').Checks, vinson: Phone, denny: Phone,
 *   options: import('./options.mjs').Options, picture: string }} Scene
 */

/** How long nothing may come before the story says that nothing came. */
const QUIET_MS = 1000;
const PNG_SIGNATURE = '89504e470d0a1a0a';

/** The parts of the story, by their headings. @type {Array<[string, (scene: Scene) => Promise<void>]>} */
export const STEPS = [
  ['1  Two phones are turned on; vinson and denny log in, and the app calls init', start],
  ['2  MiPush registers the phone, and its token reaches the cloud', tokenArrives],
  ["3  vinson's app is killed (SIGKILL)", appIsKilled],
  ['4  denny sends a message with offlinePushInfo', dennySends],
  ["5  vinson's phone shows the notification", notificationIsShown],
  ['6  A tap starts the app, which opens the chat; a second start opens nothing', tapOpensChat],
  ['7  vinson logs out; another message brings no push', loggedOut],
];

/** @param {Scene} scene */
async function start({ checks, vinson, denny }) {
  const results = await Promise.all([turnOn(vinson, 'vinson'), turnOn(denny, 'denny')]);
  checks.equal(
    'login and init answered with code 0 on both phones',
    results.map(({ code }) => code),
    [0, 0],
  );
}

/** @param {Phone} phone @param {string} user */
async function turnOn(phone, user) {
  await phone.boot();
  await phone.permission(true);
  await phone.launch();
  return logIn(phone, user);
}

/** @param {Phone} phone @param {string} user */
function logIn(phone, user) {
  phone.tell(`${user} logs in; then the app calls init({ mi_buz_id: ${CERTIFICATE.businessID}, … })`);
  return phone.js('logIn', account(user), PUSH_KEYS);
}

/** @param {Scene} scene */
async function tokenArrives({ world, checks, vinson }) {
  const login = await loginOf(world, 'vinson');
  const { businessID } = CERTIFICATE;
  checks.equal(
    `the cloud has vinson's token with business ID ${businessID}`,
    login?.report?.businessID,
    businessID,
  );
  const { data } = await vinson.js('plugin', 'getRegistration');
  const { status, vendor, reported } = data;
  checks.equal(
    'getRegistration() in JavaScript says so',
    { status, vendor, reported, businessID: data.businessID },
    { status: 'registered', vendor: 'xiaomi', reported: true, businessID },
  );
}

/** @param {Scene} scene */
async function appIsKilled({ world, checks, vinson }) {
  await vinson.kill();
  const login = await eventually(
    () => loginOf(world, 'vinson'),
    (seen) => !seen?.connected,
  );
  checks.equal('vinson is still logged in, without a connection', login?.connected, false);
  await vinson.boot();
  vinson.tell('is on again; the app is not running');
}

/** @param {Scene} scene */
async function dennySends({ world, checks, denny, options }) {
  const { code } = await send(denny, options);
  checks.equal('sendMessage answered with code 0', code, 0);
  const { pushes } = await world.cloud.state();
  checks.equal('the cloud sent one push', pushes.length, 1);
}

/** @param {Scene} scene */
async function notificationIsShown({ checks, vinson, options, picture }) {
  const shade = await eventually(
    () => vinson.shade(picture),
    (entries) => entries.length > 0,
  );
  const expected = [{ title: options.title || 'Denny', text: options.text }];
  const why = options.title ? 'title as sent' : "titled with denny's nickname, because the title was empty";
  checks.equal(
    `the shade shows it, ${why}`,
    shade.map(({ title, text }) => ({ title, text })),
    expected,
  );
  const head = readFileSync(picture).subarray(0, 8).toString('hex');
  checks.equal('a picture of the shade is written', head, PNG_SIGNATURE);
}

/** @param {Scene} scene */
async function tapOpensChat({ checks, vinson, options }) {
  await vinson.tap();
  const taps = await eventually(
    () => vinson.js('taps'),
    (seen) => seen.length > 0,
  );
  checks.equal(
    `notificationClicked delivered the ext once: ${extOf(options)}`,
    taps.map((/** @type {any} */ { ext }) => ext),
    [extOf(options)],
  );
  if (!options.ext) {
    const opened = await vinson.js('opened');
    checks.equal('the app opened the chat with denny', opened[0]?.chat, 'denny');
  }
  await vinson.kill();
  await vinson.boot();
  await vinson.launch();
  await sleep(QUIET_MS);
  checks.equal('a second start delivers nothing', await vinson.js('taps'), []);
}

/** @param {Scene} scene */
async function loggedOut({ world, checks, vinson, denny, options }) {
  const login = await logIn(vinson, 'vinson');
  vinson.tell('vinson logs out');
  const logout = await vinson.js('logOut');
  checks.equal('vinson logged in again and out', [login.code, logout.code], [0, 0]);
  await vinson.background();
  const { code } = await send(denny, options);
  checks.equal('sendMessage answered with code 0', code, 0);
  await sleep(QUIET_MS);
  const { pushes } = await world.cloud.state();
  checks.equal('the cloud sent no further push', pushes.length, 1);
  checks.equal('the shade is empty', await vinson.shade(), []);
}

/** @param {Phone} phone @param {import('./options.mjs').Options} options */
function send(phone, options) {
  const { text, title } = options;
  phone.tell(`denny writes “${text}” to vinson; offlinePushInfo.title is ${title ? `“${title}”` : 'empty'}`);
  return phone.js('sendText', 'vinson', text, { title, desc: text, disablePush: false, ext: extOf(options) });
}

/** @param {import('./options.mjs').Options} options */
function extOf({ ext }) {
  return ext || JSON.stringify({ entity: { version: 1, action: 1, chatType: 1, sender: 'denny' } });
}

/** @param {import('./world.mjs').World} world @param {string} user */
async function loginOf(world, user) {
  const { logins } = await world.cloud.state();
  return logins.find((login) => login.user === user);
}

/** Where the shade's picture goes. @param {string} folder */
export function picturePath(folder) {
  return join(folder, 'shade.png');
}
