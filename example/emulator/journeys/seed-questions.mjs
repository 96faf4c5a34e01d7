// @ts-check
import assert from 'node:assert/strict';
import { diagnose, errorsIn } from '../story/break/diagnosis.mjs';
import { KINDS } from '../story/break/kinds.mjs';
import { OWNER } from '../story/break/stage.mjs';
import { IN_CHANNEL } from '../story/scene.mjs';
import { leave, sender } from './cloud-side.mjs';
import { shadeWith } from './phones.mjs';

/** @typedef {import('../story/break/kinds.mjs').Kind} Kind */
/** @typedef {import('../story/break/stage.mjs').Stage} Stage */

/**
 * What users of Tencent's plugin ask, and what its document answers under 常见问题 (frequent questions).
 * Each plays on an OPPO phone that is registered.
 *
 * @type {Array<[question: string, answer: (stage: Stage) => Promise<void>]>}
 */
export const QUESTIONS = [
  ['why does OPPO get no push? It needs a channel, and shows nothing until its user allows it', noPushOnOppo],
  ['why is my custom message not pushed? It needs desc', customMessage],
  [
    'why does the tap not open the page? The console and the manifest differ, or the page does not parse',
    tapInVain,
  ],
];

/** @param {Stage} stage */
async function noPushOnOppo(stage) {
  const without = await check(stage, { desc: 'Dinner?' }, { messageType: 'text', vendors: ['oppo'] });
  const missing = without.warnings.find(({ code }) => code === 'oppoChannelMissing');
  assert.deepEqual([missing?.field, missing?.effect], ['androidOPPOChannelID', 'notShown']);
  assert.match(missing?.todo ?? '', /androidOPPOChannelID/);
  assert.equal(without.previews[0]?.shown, false);
  const { previews } = await check(stage, { desc: 'Dinner?', ...IN_CHANNEL }, { messageType: 'text' });
  assert.equal(previews.find(({ vendor }) => vendor === 'oppo')?.shown, true);
  await leave(stage.world, stage.phone);
  const { send } = await sender(stage.world);
  await send(OWNER, '{}', { desc: 'without a channel' });
  await send(OWNER, '{}', { desc: 'in a channel', ...IN_CHANNEL });
  const shade = await shadeWith(stage.phone, 1);
  assert.deepEqual(
    shade.map(({ text }) => text),
    ['in a channel'],
    'the phone agrees',
  );
  await stage.phone.js('plugin', 'clearAllNotification');
  await stage.phone.foreground();
  await answers(stage, 'oppo-channel-not-named', /androidOPPOChannelID/);
  await answers(stage, 'oppo-off-by-default', /requireNotificationPermission/);
}

/** @param {Stage} stage */
async function customMessage(stage) {
  const { warnings, previews } = await check(stage, { ...IN_CHANNEL }, { messageType: 'custom' });
  const missing = warnings.find(({ code }) => code === 'customWithoutDesc');
  assert.deepEqual([missing?.field, missing?.effect], ['desc', 'notPushed']);
  assert.match(missing?.todo ?? '', /desc/);
  assert.ok(previews.every(({ shown }) => !shown));
  const described = await check(stage, { desc: 'A dinner', ...IN_CHANNEL }, { messageType: 'custom' });
  assert.ok(described.previews.every(({ shown }) => shown));
  await answers(stage, 'custom-without-desc', /desc/);
}

/** @param {Stage} stage */
async function tapInVain(stage) {
  await answers(stage, 'tap-page-missing', /manifest/);
  await answers(stage, 'taps-unheard', /notificationClicked/);
}

/** That `diagnose()` names it and says what to do. @param {Stage} stage @param {string} name @param {RegExp} todo */
async function answers(stage, name, todo) {
  const kind = /** @type {Kind} */ (KINDS[name]);
  await kind.breaks(stage);
  try {
    const [first] = errorsIn(await diagnose(stage.phone));
    assert.equal(first?.code, kind.code);
    assert.match(first?.todo ?? '', todo);
  } finally {
    await kind.mends?.(stage);
  }
}

/**
 * @param {Stage} stage
 * @param {object} info
 * @param {object} about
 * @returns {Promise<{ warnings: any[], previews: any[] }>}
 */
async function check({ phone }, info, about) {
  const { code, desc, data } = await phone.js('plugin', 'checkOfflinePushInfo', info, about);
  assert.equal(code, 0, desc);
  return data;
}
