// @ts-check
import { APP, signatureOf } from './cast.mjs';
import { CloudClient } from './cloud-client.mjs';

/** @typedef {import('./world.mjs').World} World */

/** Sends texts to a user from an app that is not under test. @param {World} world @param {string} [user] */
export async function sender(world, user = 'denny') {
  const client = await CloudClient.connect({
    port: world.cloud.port,
    role: 'im',
    device: 'elsewhere',
    app: APP,
  });
  await client.call('login', { user, sig: signatureOf(user) });
  let sent = 0;
  /** @param {object} to @param {object} offlinePushInfo */
  const send = (to, offlinePushInfo) =>
    client.call('sendMessage', {
      ...to,
      msgID: `${user}-${Date.now()}-${++sent}`,
      elem: { type: 'text', text: `message ${sent}` },
      offlinePushInfo,
    });
  return {
    /** @param {string} receiver @param {string} ext @param {object} [options] */
    send: (receiver, ext, options) => send({ receiver }, { ext, ...options }),
    /** @param {string} msgID */
    revoke: (msgID) => client.call('revokeMessage', { msgID }),
    /** @param {string} groupID @param {string} ext @param {object} [options] */
    sendToGroup: (groupID, ext, options) => send({ groupID }, { ext, ...options }),
  };
}
