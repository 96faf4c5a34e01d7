// @ts-check
import { CODES, ok, refuse } from './answer.mjs';

/** @typedef {{ user: string, sig: string, nickname: string, expired: boolean }} Account */

/** The users that the IM console knows, and their signatures. */
export class Accounts {
  /** @type {Map<string, Account>} */
  #byUser = new Map();

  /** Adds a user, or gives one a new signature. @param {{ user: string, sig: string, nickname?: string }} account */
  add({ user, sig, nickname = '' }) {
    this.#byUser.set(user, { user, sig, nickname, expired: false });
  }

  /** @param {string} user */
  find(user) {
    return this.#byUser.get(user);
  }

  /** The signature of this user runs out. @param {string} user */
  expire(user) {
    const account = this.#byUser.get(user);
    if (account) {
      account.expired = true;
    }
  }

  /** Whether the signature lets this user in. @param {string} user @param {string} sig */
  check(user, sig) {
    const account = this.#byUser.get(user);
    if (!account || account.sig !== sig) {
      return refuse(CODES.signatureMismatch, 'the UserSig does not belong to this user ID');
    }
    return account.expired ? refuse(CODES.loginSignatureExpired, 'the UserSig has expired') : ok();
  }
}
