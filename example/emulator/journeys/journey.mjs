// @ts-check
import { join } from 'node:path';
import { test } from 'node:test';
import { APP, account, PUSH_KEYS, USERS } from '../story/cast.mjs';
import { CloudClient } from '../story/cloud-client.mjs';
import { Timeline } from '../story/timeline.mjs';
import { eventually } from '../story/wait.mjs';
import { World } from '../story/world.mjs';

const FOLDER = join(import.meta.dirname, '../../../build/journeys');

/** @typedef {import('../story/phone.mjs').Phone} Phone */

/**
 * A test with a cloud of its own, whose timeline is shown if it fails.
 *
 * @param {string} title
 * @param {(world: World) => Promise<void>} play
 */
export function journey(title, play) {
  test(title, async (context) => {
    const timeline = new Timeline({ print: (line) => context.diagnostic(line), color: false });
    const world = await World.open(join(FOLDER, title.replaceAll(/\W+/g, '-')), timeline);
    try {
      await play(world);
    } finally {
      await world.close();
    }
  });
}

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
  return phone;
}

/** The same, logged in and registered. @param {World} world */
export async function registeredPhone(world) {
  const phone = await phoneWithApp(world);
  await phone.js('logIn', account('vinson'), PUSH_KEYS);
  return phone;
}

/** Sends texts to a user from an app that is not under test. @param {World} world @param {string} [user] */
export async function sender(world, user = 'denny') {
  const client = await CloudClient.connect({
    port: world.cloud.port,
    role: 'im',
    device: 'elsewhere',
    app: APP,
  });
  await client.call('login', { user, sig: USERS.find((each) => each.user === user)?.sig });
  let sent = 0;
  /** @param {object} to @param {object} offlinePushInfo */
  const send = (to, offlinePushInfo) =>
    client.call('sendMessage', {
      ...to,
      msgID: `${user}-${++sent}`,
      elem: { type: 'text', text: `message ${sent}` },
      offlinePushInfo,
    });
  return {
    /** @param {string} receiver @param {string} ext @param {object} [options] */
    send: (receiver, ext, options) => send({ receiver }, { ext, ...options }),
    /** @param {string} groupID @param {string} ext @param {object} [options] */
    sendToGroup: (groupID, ext, options) => send({ groupID }, { ext, ...options }),
  };
}

/** The `ext` that opens the chat with this user. @param {string} user @param {number} [number] */
export function extOf(user, number = 0) {
  return JSON.stringify({ entity: { version: 1, action: 1, chatType: 1, sender: user }, number });
}

/** The number in a tap's ext; a text on OPPO's phones, whose taps bring all fields as texts. @param {{ ext: string }} tap */
export function numberOf({ ext }) {
  return Number(JSON.parse(ext).number);
}

/** The shade once it shows that many notifications. @param {Phone} phone @param {number} count */
export function shadeWith(phone, count) {
  return eventually(
    () => phone.shade(),
    (entries) => entries.length >= count,
  );
}

/** The chats that taps have opened, once there are so many. @param {Phone} phone @param {number} count @returns {Promise<any[]>} */
export function openedChats(phone, count) {
  return eventually(
    () => phone.js('opened'),
    (opened) => opened.length >= count,
  );
}

/** The registration as JavaScript sees it. @param {Phone} phone */
export async function registration(phone) {
  const { data } = await phone.js('plugin', 'getRegistration');
  return data;
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
