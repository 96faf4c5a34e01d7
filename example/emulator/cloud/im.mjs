// @ts-check
import { CODES, ok, refuse } from './answer.mjs';
import { shortToken } from './log.mjs';

/** @typedef {import('./server.mjs').Connection} Connection */
/** @typedef {import('./server.mjs').Request} Request */
/** @typedef {import('./sessions.mjs').Session} Session */

/**
 * The IM service as an app's connection sees it.
 *
 * Its faults: `refuseReports` (with `code`), `silentReports` (no answer to them), `clock` (`seconds` by which its clock is
 * ahead of everybody's).
 */
export class ImService {
  /** Reports as they came in, refused ones too. @type {object[]} */
  reports = [];

  /**
   * @param {{ log: import('./log.mjs').Log, accounts: import('./accounts.mjs').Accounts,
   *   sessions: import('./sessions.mjs').Sessions, badTokens: import('./bad-tokens.mjs').BadTokens, faults: import('./faults.mjs').Faults,
   *   logins: import('./logins.mjs').Logins, messages: import('./messages.mjs').Messages }} parts
   */
  constructor({ log, accounts, sessions, badTokens, faults, logins, messages }) {
    this.log = log;
    this.accounts = accounts;
    this.sessions = sessions;
    this.badTokens = badTokens;
    this.faults = faults;
    this.logins = logins;
    this.messages = messages;
  }

  /** @param {Connection} connection @param {Request} request */
  call(connection, request) {
    if (request.api === 'login') {
      return this.#withTime(this.logins.login(connection, request));
    }
    const session = this.sessions.at(connection);
    if (!session) {
      return refuse(CODES.notLoggedIn, 'not logged in');
    }
    return this.#callLoggedIn(session, request);
  }

  /** @param {import('./answer.mjs').Answer} answer */
  #withTime(answer) {
    const now = Math.floor(Date.now() / 1000);
    return { ...answer, data: { time: now + (this.faults.take('clock')?.seconds ?? 0) } };
  }

  /** @param {Session} session @param {Request} request */
  #callLoggedIn(session, request) {
    if (this.accounts.find(session.user)?.expired && request.api !== 'logout') {
      return refuse(CODES.signatureExpired, 'the UserSig has expired');
    }
    switch (request.api) {
      case 'logout':
        return this.logins.logout(session);
      case 'setOfflinePushConfig':
        return this.report(session, request);
      case 'doBackground':
        return this.background(session, request);
      case 'doForeground':
        return this.foreground(session);
      case 'sendMessage':
        return this.messages.send(session, request);
      case 'revokeMessage':
        return this.messages.revoke(session, request);
      default:
        return refuse(CODES.invalidParameter, `the IM service has no ${request.api}`);
    }
  }

  /** @param {Session} session @param {Request} request */
  report(session, { businessID, token, brand }) {
    if (this.faults.take('silentReports')) {
      this.log.write('fault', `the IM service does not answer ${session.user}'s report`);
      return undefined;
    }
    const code = this.#codeAgainst({ businessID, token });
    const report = { businessID, token, brand, at: Date.now() };
    this.reports.push({ user: session.user, code, ...report });
    if (code !== 0) {
      this.log.write('token', `refuses the token that ${session.user}'s phone reports: ${code}`);
      return refuse(code, 'refused');
    }
    session.report = token === '' ? null : report;
    this.log.write('token', reportText(session.user, businessID, token));
    return ok();
  }

  /** @param {import('./bad-tokens.mjs').Reported} reported */
  #codeAgainst(reported) {
    const isBad = this.badTokens.has(reported);
    return this.faults.take('refuseReports')?.code ?? (isBad ? CODES.invalidParameter : 0);
  }

  /** @param {Session} session @param {Request} request */
  background(session, { unread = 0 }) {
    session.foreground = false;
    session.unread = unread;
    session.pushed = 0;
    this.log.write('state', `${session.user}'s app is in the background`);
    return ok();
  }

  /** @param {Session} session */
  foreground(session) {
    session.foreground = true;
    session.pushed = 0;
    this.log.write('state', `${session.user}'s app is in the foreground`);
    return ok();
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
