// @ts-check
import { createParts } from '../../cloud/cloud.mjs';
import { APP, CERTIFICATES, signatureOf } from '../../story/cast.mjs';
import { carriedInfo } from './carried.mjs';

/** @typedef {import('./cases.mjs').Case} Case */
/** @typedef {import('../../cloud/cloud.mjs').Parts} Parts */
/** @typedef {{ vendor: string, shown: boolean, reason?: string, title?: string, desc?: string, push?: any }} Outcome `push` is what the phone got. */
/** @typedef {Pick<import('../../cloud/gateway.mjs').Certificate, 'package' | 'appId' | 'appKey' | 'appSecret'>} Credentials */

/** The vendors of the emulated cloud. */
export const VENDORS = Object.keys(CERTIFICATES);
const GROUP = 'friends';
const NOT_PUSHED = / is not pushed: (.*)/s;
const DROPPED = / drops the push: (.*)/s;

/**
 * What becomes of a message to users of whom each has a phone of another vendor. The cloud has seen no message before,
 * since vendors count what a phone gets in a day.
 *
 * @param {Case} asked
 * @returns {Outcome[]}
 */
export function decide({ info, about }) {
  const cloud = createParts();
  const receivers = VENDORS.map((vendor) => new Receiver(cloud, vendor));
  cloud.groups.add({ groupID: GROUP, members: VENDORS });
  const { userID, nickname } = about.sender;
  const sender = loggedIn(cloud, { user: userID, nickname, device: 'elsewhere' });
  cloud.im.call(sender, {
    id: 1,
    api: 'sendMessage',
    groupID: GROUP,
    msgID: '1',
    elem: { type: about.messageType, text: about.text },
    onlineUserOnly: about.onlineUserOnly,
    offlinePushInfo: carriedInfo(info),
  });
  return receivers.map((receiver) => receiver.outcome());
}

/** A phone in the background, whose user is called like its vendor. */
class Receiver {
  /** @type {any} */
  #push;
  /** @type {string | undefined} */
  #reason;

  /** @param {Parts} cloud @param {string} vendor */
  constructor(cloud, vendor) {
    this.vendor = vendor;
    const connection = loggedIn(cloud, { user: vendor, device: vendor, send: (event) => this.#hear(event) });
    cloud.daemons.call(connection);
    cloud.log.subscribe(({ text }) => this.#read(text, cloud.gateway.service(vendor)?.kind.title ?? ''));
    const certificate = CERTIFICATES[/** @type {keyof typeof CERTIFICATES} */ (vendor)];
    cloud.gateway.addCertificate(certificate);
    const { businessID, package: name, appId, appKey, appSecret, environment } = certificate;
    const request = { id: 1, api: 'register', package: name, appId, appKey, appSecret, environment };
    const answer = /** @type {any} */ (cloud.gateway.service(vendor)?.call(connection, request));
    cloud.im.call(connection, { id: 2, api: 'setOfflinePushConfig', businessID, token: answer.data.token });
    cloud.im.call(connection, { id: 3, api: 'doBackground' });
  }

  /** @returns {Outcome} */
  outcome() {
    const { vendor } = this;
    const reason = this.#reason ?? notShownBy(this.#push);
    return reason
      ? { vendor, shown: false, reason }
      : { vendor, shown: true, title: this.#push.title, desc: this.#push.description, push: this.#push };
  }

  /** @param {any} event */
  #hear(event) {
    if (event.event === 'push') {
      this.#push = event;
    }
  }

  /** @param {string} line of the cloud's log @param {string} service */
  #read(line, service) {
    if (line.includes(`message to ${this.vendor} `)) {
      this.#reason = NOT_PUSHED.exec(line)?.[1];
    } else if (line.startsWith(service)) {
      this.#reason ??= DROPPED.exec(line)?.[1];
    }
  }
}

/** Why a phone with Android 8 or later shows nothing of a push that it got; undefined if it shows it. @param {any} push */
function notShownBy(push) {
  if (!push) {
    return 'nothing came';
  }
  return push.vendor === 'oppo' && push.channelId === '' ? 'the push names no channel' : undefined;
}

/**
 * A user's connection to the IM service.
 *
 * @param {Parts} cloud
 * @param {{ user: string, nickname?: string, device: string, send?: (event: object) => void }} who
 */
function loggedIn(cloud, { user, nickname, device, send = () => {} }) {
  const sig = signatureOf(user);
  const connection = { role: 'im', device, app: APP, send };
  cloud.accounts.add({ user, sig, nickname });
  cloud.im.call(connection, { id: 0, api: 'login', user, sig });
  return connection;
}
