// @ts-check
import assert from 'node:assert/strict';
import { API_LEVELS, MODELS } from '../story/models.mjs';
import { IN_CHANNEL } from '../story/scene.mjs';
import { eventually } from '../story/wait.mjs';
import { clickOpens, extOf, fault, leave, sender } from './cloud-side.mjs';
import { journey } from './journey.mjs';
import { asked, logIn, openedChats, phoneWithApp, shadeWith } from './phones.mjs';
import { vendorJourneys } from './vendor-journeys.mjs';

/** What a phone says of a push that it drops. */
const NOT_SHOWN = /a push is not shown/;
/** Where a console may lead a tap to, besides what all vendors have: OPPO's click action types 1, 4 and 5. */
const PAGES = [
  { page: { action: 'action', uri: 'com.timpush.OPEN' } },
  { page: { action: 'activity', uri: 'com.timpush.tap.TapActivity' } },
  { clickAction: 'intent', intent: 'pushscheme://com.timpush/detail' },
];

vendorJourneys({
  model: MODELS.oppo,
  refusal: { code: 14, reason: 'invalid app key' },
  options: IN_CHANNEL,
  unsupported: { push: false },
});

journey("oppo: nothing is shown before the user was asked, nor what breaks OPPO's rules", async (world) => {
  const phone = world.phone('vinson', { model: MODELS.realme });
  await phone.boot();
  await phone.launch();
  assert.equal((await logIn(phone)).code, 0);
  await leave(world, phone);
  const { send } = await sender(world);
  const dropped = phone.hears(NOT_SHOWN);
  await send('vinson', extOf('denny', 1), IN_CHANNEL);
  await dropped;
  await phone.foreground();
  // The user says yes to OPPO's question, which comes before Android's dialog.
  assert.equal((await asked(phone)).code, 0);
  await leave(world, phone);
  await send('vinson', extOf('denny', 2));
  await send('vinson', extOf('denny', 3), { androidOPPOChannelID: 'unknown' });
  await send('vinson', 'no JSON object', IN_CHANNEL);
  await send('vinson', extOf('denny', 4), IN_CHANNEL);
  assert.equal(
    (await shadeWith(phone, 1)).length,
    1,
    'pushes come in order, so that the others were dropped',
  );

  await fault(world, 'anyChannel', { vendor: 'oppo' });
  await fault(world, 'anyExt', { vendor: 'oppo' });
  await send('vinson', extOf('denny', 5));
  await send('vinson', 'no JSON object');
  assert.equal((await shadeWith(phone, 3)).length, 3, 'with the rules off');
  assert.equal((await phone.js('plugin', 'clearAllNotification')).code, 0);
  assert.deepEqual(await phone.shade(), []);
});

journey("oppo: taps in OPPO's own forms", async (world) => {
  const phone = await phoneWithApp(world, { kind: { model: MODELS.oneplus, api: API_LEVELS.min } });
  assert.equal((await logIn(phone)).code, 0);
  const { send } = await sender(world);
  for (const [index, page] of PAGES.entries()) {
    await leave(world, phone);
    await clickOpens(world, phone, page);
    await send('vinson', extOf('denny', index), IN_CHANNEL);
    await shadeWith(phone, 1);
    await phone.tap();
    const tap = (await openedChats(phone, index + 1)).at(-1)?.tap;
    assert.equal(tap && JSON.parse(tap.ext).entity.sender, 'denny', JSON.stringify(page));
  }
  await leave(world, phone);
  await send('vinson', '{"conversationID":"group_lunch"}', IN_CHANNEL);
  await send('vinson', '{"conversationID":"c2c_denny"}', IN_CHANNEL);
  await send('vinson', '{"extKey":"ext content"}', IN_CHANNEL);
  await shadeWith(phone, 3);
  await phone.kill();
  await phone.boot();
  await phone.tap();
  await phone.tap();
  await phone.tap();
  const taps = await eventually(
    () => phone.js('taps'),
    ({ length }) => length === 3,
  );
  assert.deepEqual(
    taps.map((/** @type {any} */ { ext }) => JSON.parse(ext)),
    [{ extKey: 'ext content' }, { conversationID: 'c2c_denny' }, { conversationID: 'group_lunch' }],
  );
});
