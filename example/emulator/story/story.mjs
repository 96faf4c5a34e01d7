// @ts-check
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { certificateOf } from './cast.mjs';
import { comparable, extOf, logIn, loginOf, picturePath, send, turnOn } from './scene.mjs';
import { eventually } from './wait.mjs';

/** @typedef {import('./scene.mjs').Scene} Scene */

/** How long nothing may come before the story says that nothing came. */
const QUIET_MS = 1000;
const PNG_SIGNATURE = '89504e470d0a1a0a';

/** The parts of the story, by their headings. @type {Array<[string, (scene: Scene) => Promise<void>]>} */
const STEPS = [
  ['1  Two phones are turned on; vinson and denny log in, and the app calls init', start],
  ["2  The vendor's push service registers the phone, and its token reaches the cloud", tokenArrives],
  ["3  vinson's app is killed (SIGKILL)", appIsKilled],
  ['4  denny sends a message with offlinePushInfo', dennySends],
  ["5  vinson's phone shows the notification", notificationIsShown],
  ['6  A tap starts the app, which opens the chat; a second start opens nothing', tapOpensChat],
  ['7  vinson logs out; another message brings no push', loggedOut],
];

/**
 * @param {{ world: import('./world.mjs').World, checks: import('./checks.mjs').Checks, options: import('./options.mjs').Options, seen: import('./scene.mjs').Seen }} stage
 * @throws {Error} at the first step that differs
 */
export async function playSteps({ world, checks, options, seen }) {
  const vinson = world.phone('vinson', { model: options.model, api: options.api, ios: options.ios });
  const denny = world.phone('denny', { model: options.sender, ios: options.ios });
  const scene = { world, checks, vinson, denny, options, seen, picture: picturePath(world.folder) };
  for (const [heading, step] of STEPS) {
    world.output.timeline.heading(heading);
    await step(scene);
  }
}

/** @param {Scene} scene */
async function start({ checks, vinson, denny }) {
  const results = await Promise.all([turnOn(vinson, 'vinson'), turnOn(denny, 'denny')]);
  checks.equal(
    'login and init answered with code 0 on both phones',
    results.map(({ code }) => code),
    [0, 0],
  );
}

/** @param {Scene} scene */
async function tokenArrives({ world, checks, vinson, seen }) {
  const login = await loginOf(world, 'vinson');
  seen.businessID = login?.report?.businessID;
  const { businessID } = certificateOf(vinson.options.model);
  checks.equal(
    `the cloud has vinson's token with business ID ${businessID}`,
    login?.report?.businessID,
    businessID,
  );
  const { data } = await vinson.js('plugin', 'getRegistration');
  const { status, vendor, reported } = data;
  Object.assign(seen, { channel: vendor, registered: status === 'registered' });
  checks.equal(
    'getRegistration() in JavaScript says so',
    { status, vendor, reported, businessID: data.businessID },
    { status: 'registered', vendor: vinson.options.model.vendor, reported: true, businessID },
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
async function notificationIsShown({ checks, vinson, options, picture, seen }) {
  const shade = await eventually(
    () => vinson.shade(picture),
    (entries) => entries.length > 0,
  );
  seen.pushed = shade.length > 0;
  const expected = [{ title: options.title || 'Denny', text: options.desc || options.text }];
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
async function tapOpensChat({ checks, vinson, options, seen }) {
  await vinson.tap();
  await eventually(
    () => vinson.js('taps'),
    (taps) => taps.length > 0,
  );
  await sleep(QUIET_MS);
  const taps = await vinson.js('taps');
  Object.assign(seen, { tapped: taps.length > 0, ext: taps[0]?.ext });
  checks.equal(
    `notificationClicked delivered the ext once: ${extOf(options)}`,
    taps.map((/** @type {any} */ { ext }) => comparable(ext)),
    [comparable(extOf(options))],
  );
  if (!options.ext) {
    const opened = await vinson.js('opened');
    checks.equal('the app opened the chat with denny', opened[0]?.chat, 'denny');
  }
  // What is asked now is answered after the tap has been forgotten, also on disk.
  await vinson.js('plugin', 'getRegistration');
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
