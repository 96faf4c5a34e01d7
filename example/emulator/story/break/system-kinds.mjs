// @ts-check
import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { IN_CHANNEL } from '../scene.mjs';

/** @typedef {import('./kinds.mjs').Kind} Kind */
/** @typedef {import('./stage.mjs').Stage} Stage */

/** As in Android's `NotificationManager`. */
const IMPORTANCE = { none: 0, high: 4 };
const CHANNEL = { channel: IN_CHANNEL.androidOPPOChannelID };

/** Where the state is written before it takes the state file's place. @param {Stage} stage */
function draftOfState({ phone }) {
  return join(phone.options.storage, 'app/files/timpush/timpush-state.json.tmp');
}

/** The app does something whose outcome is saved. @param {Stage} stage */
function saveSomething({ phone }) {
  return phone.js('plugin', 'setRegistrationID', String(Date.now()));
}

/** What the phone, its user, or the app's build are to blame for. @type {Record<string, Kind>} */
export const SYSTEM_KINDS = {
  'permission-denied': {
    what: 'the user does not permit notifications',
    code: 'permissionDenied',
    breaks: ({ phone }) => phone.permission(false),
    mends: ({ phone }) => phone.permission(true),
  },
  'oppo-off-by-default': {
    what: "the user of an OPPO phone has not turned on the app's notifications, which are off by default",
    code: 'permissionDenied',
    phone: 'oppo',
    breaks: ({ phone }) => phone.permission(false),
    mends: ({ phone }) => phone.permission(true),
  },
  'channel-blocked': {
    what: 'the user has turned off the channel that OPPO shows pushes in',
    code: 'channelBlocked',
    phone: 'oppo',
    breaks: ({ phone }) => phone.control('channelImportance', { ...CHANNEL, importance: IMPORTANCE.none }),
    mends: ({ phone }) => phone.control('channelImportance', { ...CHANNEL, importance: IMPORTANCE.high }),
  },
  'oppo-channel-missing': {
    what: 'some code in the app has deleted the channel that OPPO shows pushes in',
    code: 'channelMissing',
    phone: 'oppo',
    breaks: ({ phone }) => phone.control('deleteChannel', CHANNEL),
    mends: ({ phone }) =>
      phone.js('plugin', 'createNotificationChannel', { channelId: CHANNEL.channel, channelName: 'Chat' }),
  },
  'battery-restricted': {
    what: 'the user has restricted the app in the battery settings',
    code: 'batteryRestricted',
    breaks: ({ phone }) => phone.control('restrictBackground', { restricted: true }),
    mends: ({ phone }) => phone.control('restrictBackground', { restricted: false }),
  },
  'state-not-saved': {
    what: "the app's folder cannot be written",
    code: 'stateNotSaved',
    breaks: async (stage) => {
      mkdirSync(draftOfState(stage));
      await saveSomething(stage);
    },
    mends: async (stage) => {
      rmdirSync(draftOfState(stage));
      await saveSomething(stage);
    },
  },
  'manifest-incomplete': {
    what: "the app's manifest has lost the receiver that the vendor's SDK speaks to",
    code: 'manifestIncomplete',
    breaks: ({ phone }) =>
      phone.control('loseReceiver', { class: 'com.timpush.vendor.xiaomi.XiaomiReceiver' }),
    mends: ({ phone }) => phone.control('restoreManifest'),
  },
};
