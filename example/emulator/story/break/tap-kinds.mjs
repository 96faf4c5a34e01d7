// @ts-check
import { IN_CHANNEL, leave } from '../scene.mjs';
import { sender } from '../sender.mjs';
import { eventually } from '../wait.mjs';
import { OWNER } from './stage.mjs';

/** @typedef {import('./kinds.mjs').Kind} Kind */
/** @typedef {import('./stage.mjs').Stage} Stage */

/** A message comes while the app is in the background, and its notification is tapped. @param {Stage} stage */
async function pushAndTap({ world, phone }) {
  await leave(world, phone, OWNER);
  await (await sender(world)).send(OWNER, '{"conversationID":"c2c_denny"}', IN_CHANNEL);
  await eventually(
    () => phone.shade(),
    ({ length }) => length > 0,
  );
  await phone.tap();
}

/** What keeps a tap from opening its page. @type {Record<string, Kind>} */
export const TAP_KINDS = {
  'taps-unheard': {
    what: 'a notification is tapped, and no code of the app listens to taps',
    code: 'tapsUnheard',
    breaks: async (stage) => {
      await stage.phone.js('unlisten');
      await pushAndTap(stage);
    },
    mends: ({ phone }) => phone.js('listen'),
  },
  'tap-page-missing': {
    what: "the app's manifest has lost the page that a console's click action opens",
    code: 'tapRouteMissing',
    breaks: ({ phone }) => phone.control('loseActivity', { class: 'com.timpush.tap.TapActivity' }),
    mends: ({ phone }) => phone.control('restoreManifest'),
  },
};
