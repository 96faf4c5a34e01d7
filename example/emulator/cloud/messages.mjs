// @ts-check
import { CODES, ok, refuse } from './answer.mjs';
import { notificationOf, reasonAgainstPush } from './offline-push.mjs';

/** @typedef {import('./server.mjs').Request} Request */
/** @typedef {import('./sessions.mjs').Session} Session */
/** @typedef {import('./offline-push.mjs').Sender} Sender */
/** @typedef {import('./offline-push.mjs').Message & { receiver: string }} ReceivedMessage */

/** Largest message body that the service takes, in bytes. */
const MAX_BODY = 12 * 1024;

/** Carries messages from one user to another, over the connection and as an offline push. */
export class Messages {
  /**
   * @param {{ log: import('./log.mjs').Log, accounts: import('./accounts.mjs').Accounts,
   *   sessions: import('./sessions.mjs').Sessions, gateway: import('./gateway.mjs').Gateway }} parts
   */
  constructor({ log, accounts, sessions, gateway }) {
    this.log = log;
    this.accounts = accounts;
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
    const receiver = this.sessions.of(request.receiver);
    receiver?.connection?.send(messageEvent(request, sender));
    const message = /** @type {any} */ (request);
    this.#pushOffline(message, sender, receiver);
    return ok({ msgID: request.msgID, timestamp: Math.floor(Date.now() / 1000) });
  }

  /** @param {Request} request */
  #refusal({ receiver, groupID, elem }) {
    if (groupID) {
      return refuse(CODES.groupUnknown, 'the group does not exist');
    }
    if (!receiver || !elem) {
      return refuse(CODES.invalidParameter, 'a message needs a receiver and an element');
    }
    if (!this.accounts.find(receiver)) {
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
    this.gateway.push(session.report, notificationOf(message, sender));
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
