// @ts-check
import { ok } from './answer.mjs';

/** @typedef {import('./server.mjs').Connection} Connection */
/** @typedef {import('./sessions.mjs').Session} Session */

/** Who comes and goes, by will or by force. */
export class Logins {
  /**
   * @param {{ log: import('./log.mjs').Log, accounts: import('./accounts.mjs').Accounts,
   *   sessions: import('./sessions.mjs').Sessions }} parts
   */
  constructor({ log, accounts, sessions }) {
    this.log = log;
    this.accounts = accounts;
    this.sessions = sessions;
  }

  /** @param {Connection} connection @param {import('./server.mjs').Request} request */
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
}
