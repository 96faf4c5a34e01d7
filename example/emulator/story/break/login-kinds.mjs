// @ts-check
import { USERS } from '../cast.mjs';
import { OWNER } from './stage.mjs';

/** @typedef {import('./kinds.mjs').Kind} Kind */
/** @typedef {import('./stage.mjs').Stage} Stage */

/** And some time for the way. */
const AN_HOUR = { seconds: 3630 };

/** @param {Stage} stage */
const logIn = (stage) => stage.logIn();

/** What keeps the IM SDK from its service. @type {Record<string, Kind>} */
export const LOGIN_KINDS = {
  'logged-out': {
    what: 'the user has logged out',
    code: 'notLoggedIn',
    breaks: (stage) => stage.phone.js('logOut'),
    mends: logIn,
  },
  'kicked-off': {
    what: 'the user has logged in on another device',
    code: 'kickedOff',
    breaks: (stage) => stage.world.cloud.do('kick', { user: OWNER }),
    mends: logIn,
  },
  'signature-expired': {
    what: "the user's signature has run out",
    code: 'signatureExpired',
    breaks: (stage) => stage.world.cloud.do('expire', { user: OWNER }),
    mends: async (stage) => {
      await stage.world.cloud.do(
        'addUser',
        USERS.find(({ user }) => user === OWNER),
      );
      await stage.logIn();
    },
  },
  'clock-wrong': {
    what: "the phone's clock is an hour behind the IM service's",
    code: 'clockWrong',
    breaks: async (stage) => {
      await stage.fault('clock', AN_HOUR);
      await stage.logIn();
    },
    mends: async (stage) => {
      await stage.clear();
      await stage.logIn();
    },
  },
  'no-network': {
    what: 'the phone has no network',
    code: 'notConnected',
    breaks: (stage) => stage.phone.control('network', { on: false }),
    mends: (stage) => stage.phone.control('network', { on: true }),
  },
};
