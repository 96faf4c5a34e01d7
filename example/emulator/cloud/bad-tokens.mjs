// @ts-check
import { shortToken } from './log.mjs';

/** @typedef {{ businessID: number, token: string }} Reported */

/** Tokens that a vendor has refused to push to: the IM service forgets them, and takes them from nobody again. */
export class BadTokens {
  /** @type {Set<string>} */
  #names = new Set();

  /** @param {{ log: import('./log.mjs').Log, sessions: import('./sessions.mjs').Sessions }} parts */
  constructor({ log, sessions }) {
    this.log = log;
    this.sessions = sessions;
  }

  /** @param {Reported} reported */
  add(reported) {
    this.#names.add(nameOf(reported));
    for (const session of this.sessions.all()) {
      if (session.report && nameOf(session.report) === nameOf(reported)) {
        session.report = null;
      }
    }
    this.log.write('token', `the IM service drops the token ${shortToken(reported.token)}`);
  }

  /** @param {Reported} reported */
  has(reported) {
    return this.#names.has(nameOf(reported));
  }
}

/** @param {Reported} reported */
function nameOf({ businessID, token }) {
  return `${businessID} ${token}`;
}
