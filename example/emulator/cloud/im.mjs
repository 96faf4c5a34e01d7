// @ts-check
import { CODES, ok, refuse } from './answer.mjs';
import { shortToken } from './log.mjs';
import { notificationOf, reasonAgainstPush } from './offline-push.mjs';

/** @typedef {import('./server.mjs').Connection} Connection */
/** @typedef {import('./server.mjs').Request} Request */
/** @typedef {import('./sessions.mjs').Session} Session */
/** @typedef {import('./offline-push.mjs').Message & { receiver: string }} ReceivedMessage */

/** Largest message body that the service takes, in bytes. */
const MAX_BODY = 12 * 1024;

/** The IM service: logins, reports of tokens, messages, and what of them becomes an offline push. */
export class ImService {
  /** Reports as they came in, refused ones too. @type {object[]} */
  reports = [];

  /**
   * @param {{ log: import('./log.mjs').Log, accounts: import('./accounts.mjs').Accounts,
   *   sessions: import('./sessions.mjs').Sessions, faults: import('./faults.mjs').Faults,
   *   gateway: import('./gateway.mjs').Gateway }} parts
   */
  constructor({ log, accounts, sessions, faults, gateway }) {
    this.log = log;
    this.accounts = accounts;
    this.sessions = sessions;
    this.faults = faults;
    this.gateway = gateway;
  }

  /** @param {Connection} connection @param {Request} request */
  call(connection, request) {
    if (request.api === 'login') {
      return this.login(connection, request);
    }
    const session = this.sessions.at(connection);
    if (!session) {
      return refuse(CODES.notLoggedIn, 'not logged in');
    }
    return this.#callLoggedIn(session, request);
  }

  /** @param {Session} session @param {Request} request */
  #callLoggedIn(session, request) {
    if (this.accounts.find(session.user)?.expired && request.api !== 'logout') {
      return refuse(CODES.signatureExpired, 'the UserSig has expired');
    }
    switch (request.api) {
      case 'logout':
        return this.logout(session);
      case 'setOfflinePushConfig':
        return this.report(session, request);
      case 'doBackground':
        return this.background(session, request);
      case 'doForeground':
        return this.foreground(session);
      case 'sendMessage':
        return this.send(session, request);
      default:
        return refuse(CODES.invalidParameter, `the IM service has no ${request.api}`);
    }
  }

  /** @param {Connection} connection @param {Request} request */
  login(connection, { user, sig }) {
    const checked = this.accounts.check(user, sig);
    if (checked.code !== 0) {
      this.log.write('login', `${user} may not log in: ${checked.desc}`);
      return checked;
    }
    this.#kickElsewhere(user, connection);
    this.sessions.open(user, connection);
    this.log.write('login', `${user} is logged in on ${connection.device}`);
    return ok();
  }

  /** A user is logged in on one phone at a time. @param {string} user @param {Connection} connection */
  #kickElsewhere(user, connection) {
    const earlier = this.sessions.of(user);
    if (earlier && earlier.device !== connection.device) {
      this.kick(user);
    }
  }

  /** @param {string} user */
  kick(user) {
    const session = this.sessions.of(user);
    this.sessions.end(user);
    session?.connection?.send({ event: 'kickedOffline' });
    this.log.write('login', `${user} is kicked off ${session?.device ?? 'nowhere'}`);
  }

  /** @param {string} user */
  expire(user) {
    this.accounts.expire(user);
    this.sessions.of(user)?.connection?.send({ event: 'userSigExpired' });
    this.log.write('login', `${user}'s signature has expired`);
  }

  /** @param {Session} session */
  logout(session) {
    this.sessions.end(session.user);
    this.log.write('login', `${session.user} is logged out`);
    return ok();
  }

  /** @param {Session} session @param {Request} request */
  report(session, { businessID, token, brand }) {
    const fault = this.faults.take('refuseReports');
    const code = fault?.code ?? 0;
    const report = { businessID, token, brand, at: Date.now() };
    this.reports.push({ user: session.user, code, ...report });
    if (fault) {
      this.log.write('token', `refuses the token that ${session.user}'s phone reports: ${code}`);
      return refuse(code, 'refused');
    }
    session.report = token === '' ? null : report;
    this.log.write('token', reportText(session.user, businessID, token));
    return ok();
  }

  /** @param {Session} session @param {Request} request */
  background(session, { unread = 0 }) {
    session.foreground = false;
    session.unread = unread;
    this.log.write('state', `${session.user}'s app is in the background`);
    return ok();
  }

  /** @param {Session} session */
  foreground(session) {
    session.foreground = true;
    this.log.write('state', `${session.user}'s app is in the foreground`);
    return ok();
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

  /** @param {ReceivedMessage} message @param {import('./offline-push.mjs').Sender} sender @param {Session | undefined} session */
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

  /** The app's process is gone; its user stays logged in. @param {Connection} connection */
  close(connection) {
    const session = this.sessions.at(connection);
    if (session) {
      session.connection = null;
      this.log.write('state', `${session.user}'s app is gone; the login stays`);
    }
  }
}

/** @param {string} user @param {number} businessID @param {string} token */
function reportText(user, businessID, token) {
  return token === ''
    ? `${user} has cleared the token`
    : `accepts token ${shortToken(token)} for ${user}, business ID ${businessID}`;
}

/** @param {Request} request @param {import('./offline-push.mjs').Sender} sender */
function messageEvent({ msgID, elem }, { user, nickname }) {
  return { event: 'message', msgID, sender: user, nickname, elem };
}

/** @param {import('./offline-push.mjs').Elem} elem */
function bodySize({ type: _type, ...body }) {
  return Object.values(body).reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0);
}
