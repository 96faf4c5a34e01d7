// @ts-check
import { CODES, ok, refuse } from './answer.mjs';
import { notificationOf, reasonAgainstPush } from './offline-push.mjs';

/** @typedef {import('./server.mjs').Request} Request */
/** @typedef {import('./sessions.mjs').Session} Session */
/** @typedef {import('./offline-push.mjs').Sender} Sender */
/** @typedef {import('./offline-push.mjs').Message & { receiver: string }} ReceivedMessage */

/** Largest message body that the service takes, in bytes. */
const MAX_BODY = 12 * 1024;

/** Carries messages from one user to another or to a group, over the connection and as an offline push. */
export class Messages {
  /** By ID, as long as they may be taken back. @type {Map<string, { sender: string, receivers: string[] }>} */
  #sent = new Map();

  /**
   * @param {{ log: import('./log.mjs').Log, accounts: import('./accounts.mjs').Accounts,
   *   groups: import('./groups.mjs').Groups, sessions: import('./sessions.mjs').Sessions, gateway: import('./gateway.mjs').Gateway }} parts
   */
  constructor({ log, accounts, groups, sessions, gateway }) {
    this.log = log;
    this.accounts = accounts;
    this.groups = groups;
    this.sessions = sessions;
    this.gateway = gateway;
  }

  /** @param {Session} session @param {Request} request */
  send(session, request) {
    const refusal = this.#refusal(request);
    if (refusal) {
      return refusal;
    }
    const sender = this.accounts.find(session.user) ?? { user: session.user, nickname: '' };
    const receivers = this.#receivers(session.user, request);
    this.#sent.set(request.msgID, { sender: session.user, receivers });
    for (const receiver of receivers) {
      this.#carry(request, sender, receiver);
    }
    return ok({ msgID: request.msgID, timestamp: Math.floor(Date.now() / 1000) });
  }

  /** The sender takes a message back, and vendors what they have shown of it. @param {Session} session @param {Request} request */
  revoke(session, { msgID }) {
    const message = this.#sent.get(msgID);
    if (message?.sender !== session.user) {
      return refuse(CODES.messageUnknown, 'the user has sent no such message');
    }
    this.log.write('message', `${session.user} takes a message back`);
    for (const receiver of message.receivers) {
      this.sessions.of(receiver)?.connection?.send({ event: 'messageRevoked', msgID });
    }
    this.gateway.withdraw(msgID);
    return ok();
  }

  /** A group's message with a receiver is for that member alone. @param {string} sender @param {Request} request */
  #receivers(sender, { receiver, groupID }) {
    const others = this.groups.membersOf(groupID).filter((member) => member !== sender);
    return groupID ? others.filter((member) => !receiver || member === receiver) : [receiver];
  }

  /** @param {Request} request @param {Sender} sender @param {string} receiver */
  #carry(request, sender, receiver) {
    const session = this.sessions.of(receiver);
    session?.connection?.send(messageEvent(request, sender));
    const message = /** @type {ReceivedMessage} */ ({ .../** @type {any} */ (request), receiver });
    this.#pushOffline(message, sender, session);
  }

  /** @param {Request} request */
  #refusal({ receiver, groupID, elem }) {
    if (groupID && this.groups.membersOf(groupID).length === 0) {
      return refuse(CODES.groupUnknown, 'the group does not exist');
    }
    if (!(receiver || groupID) || !elem) {
      return refuse(CODES.invalidParameter, 'a message needs a receiver or a group, and an element');
    }
    if (!groupID && !this.accounts.find(receiver)) {
      return refuse(CODES.receiverUnknown, 'the receiver does not exist');
    }
    return bodySize(elem) > MAX_BODY ? refuse(CODES.bodyTooLarge, 'the message is larger than 12 KB') : null;
  }

  /** @param {ReceivedMessage} message @param {Sender} sender @param {Session | undefined} session */
  #pushOffline(message, sender, session) {
    const what = `${sender.user}'s message to ${message.receiver}`;
    const reason = reasonAgainstPush({ message, session });
    if (reason || !session?.report) {
      this.log.write('push', `${what} is not pushed: ${reason}`);
      return;
    }
    this.log.write('push', `${what} becomes an offline push`);
    session.pushed += message.offlinePushInfo?.ignoreIOSBadge ? 0 : 1;
    const badge = session.unread + session.pushed;
    this.gateway.push(session.report, { ...notificationOf(message, sender), badge });
  }
}

/** @param {Request} request @param {Sender} sender */
function messageEvent({ msgID, elem }, { user, nickname }) {
  return { event: 'message', msgID, sender: user, nickname, elem };
}

/** @param {import('./offline-push.mjs').Elem} elem */
function bodySize({ type: _type, ...body }) {
  return Object.values(body).reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0);
}
