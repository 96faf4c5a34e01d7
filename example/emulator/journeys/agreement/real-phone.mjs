// @ts-check

import { APP, signatureOf } from '../../story/cast.mjs';
import { CloudClient } from '../../story/cloud-client.mjs';
import { carriedInfo } from './carried.mjs';
import { ruleOf } from './rules.mjs';

/** @typedef {import('./cases.mjs').Case} Case */
/** @typedef {import('./every-phone.mjs').Outcome} Outcome */
/** @typedef {{ asked: Case, outcome: Outcome }} Decided */

/** The channel that the library creates on the phone, and none. */
const CHANNELS = ['tuikit', '', undefined];
/** How many messages of each outcome a real phone is sent. */
const OF_EACH = 4;

/** Some messages of each outcome on OPPO's phones. @param {Case[]} cases @param {Outcome[][]} outcomes @returns {Decided[]} */
export function forOppo(cases, outcomes) {
  /** @type {Map<string, Decided[]>} */
  const byOutcome = new Map();
  for (const [index, asked] of cases.entries()) {
    const outcome = outcomes[index]?.find(({ vendor }) => vendor === 'oppo');
    if (outcome && CHANNELS.includes(/** @type {any} */ (carriedInfo(asked.info).androidOPPOChannelID))) {
      const name = nameOf(outcome);
      const alike = byOutcome.get(name) ?? [];
      byOutcome.set(name, alike.length < OF_EACH ? [...alike, { asked, outcome }] : alike);
    }
  }
  return [...byOutcome.values()].flat();
}

/** @param {Outcome} outcome */
function nameOf({ shown, title, desc, reason }) {
  return shown ? `shown ${title?.endsWith('…')} ${desc?.endsWith('…')}` : ruleOf(reason);
}

/** Sends it to vinson as its sender. @param {import('../../story/world.mjs').World} world @param {Case} asked @param {number} number */
export async function sendAsTold(world, { info, about }, number) {
  const { userID: user, nickname } = about.sender;
  const sig = signatureOf(user);
  await world.cloud.do('addUser', { user, sig, nickname });
  const client = await CloudClient.connect({
    port: world.cloud.port,
    role: 'im',
    device: 'elsewhere',
    app: APP,
  });
  await client.call('login', { user, sig });
  await client.call('sendMessage', {
    receiver: 'vinson',
    msgID: `${number}`,
    elem: { type: about.messageType, text: about.text },
    onlineUserOnly: about.onlineUserOnly,
    offlinePushInfo: carriedInfo(info),
  });
  client.close();
}
