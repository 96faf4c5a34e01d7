// @ts-check

/** @typedef {import('./server.mjs').Connection} Connection */
/** @typedef {{ businessID: number, token: string, brand?: number | string, at: number }} Report */
/**
 * One user's login on one phone. It outlives the app's process: closing the connection is no logout.
 *
 * @typedef {{ user: string, device: string, app: string, connection: Connection | null, foreground: boolean,
 *   unread: number, pushed: number, report: Report | null }} Session `unread` as the phone said, before what was `pushed`.
 */

/** Who is logged in where: one phone per user, one user per app on a phone. */
export class Sessions {
  /** @type {Map<string, Session>} */
  #byUser = new Map();

  /**
   * Opens a session in place of this phone's earlier one.
   *
   * @param {string} user
   * @param {Connection} connection
   */
  open(user, connection) {
    const kept = this.#kept(user, connection);
    this.#endOthersOn(connection, user);
    const { device, app } = connection;
    const session = { user, device, app, connection, foreground: true, unread: 0, pushed: 0, report: kept };
    this.#byUser.set(user, session);
    return session;
  }

  /** The token stays known when the same user logs in on the same phone again. @param {string} user @param {Connection} connection */
  #kept(user, connection) {
    const earlier = this.#byUser.get(user);
    return earlier && isOn(earlier, connection) ? earlier.report : null;
  }

  /** @param {Connection} connection @param {string} user */
  #endOthersOn(connection, user) {
    for (const session of this.all()) {
      if (session.user !== user && isOn(session, connection)) {
        this.end(session.user);
      }
    }
  }

  /** @param {string} user */
  end(user) {
    this.#byUser.delete(user);
  }

  /** @param {string} user */
  of(user) {
    return this.#byUser.get(user);
  }

  /** The session that speaks through this connection. @param {Connection} connection */
  at(connection) {
    return this.all().find((session) => session.connection === connection);
  }

  all() {
    return [...this.#byUser.values()];
  }
}

/** @param {Session} session @param {Connection} connection */
function isOn(session, connection) {
  return session.device === connection.device && session.app === connection.app;
}
