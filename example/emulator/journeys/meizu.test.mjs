// @ts-check
import assert from 'node:assert/strict';
import { CERTIFICATES, PUSH_KEYS } from '../story/cast.mjs';
import { API_LEVELS, MODELS } from '../story/models.mjs';
import { extOf, fault, leave, reportsOf, sender } from './cloud-side.mjs';
import { CODES } from './codes.mjs';
import { journey } from './journey.mjs';
import { logIn, openedChats, phoneWithApp, registration, restart, shadeWith } from './phones.mjs';
import { receivesInForeground } from './receiving.mjs';
import { vendorJourneys } from './vendor-journeys.mjs';

const FLYME = { 'ro.vendor.meizu.product.model': 'M2291' };

vendorJourneys({
  model: MODELS.meizu,
  refusal: { code: 110001, reason: 'the app key is not valid' },
});

/** @param {string} brand */
function meizuOf(brand) {
  return /** @type {import('../story/models.mjs').Model} */ ({
    ...MODELS.meizu,
    brand,
    manufacturer: 'alps',
  });
}

journey('meizu: a phone of another brand is Meizu’s if PushSDK says so', async (world) => {
  const unknown = await phoneWithApp(world, { owner: 'denny', kind: { model: meizuOf('22c4185e') } });
  const refused = await logIn(unknown);
  assert.equal(refused.code, CODES.VendorNotSupported, refused.desc);
  await unknown.kill();

  const phone = await phoneWithApp(world, { kind: { model: meizuOf('alps'), features: FLYME } });
  const wrong = await logIn(phone, { keys: { ...PUSH_KEYS, mz_app_id: '1' } });
  assert.match(wrong.desc, /110000 .*mz_app_id/);
  assert.equal((await logIn(phone)).code, 0);
  assert.equal((await registration(phone)).businessID, CERTIFICATES.meizu.businessID);

  await receivesInForeground(world, phone);
  await leave(world, phone);
  const denny = await sender(world);
  await fault(world, 'selfDefined', { vendor: 'meizu' });
  await denny.send('vinson', extOf('denny', 1));
  await fault(world, 'clear');
  await denny.send('vinson', extOf('denny', 2));
  const shown = await shadeWith(phone, 1);
  assert.deepEqual(
    shown.map(({ text }) => text),
    ['message 2'],
    'self-defined content is not shown on Android 12 and later',
  );
});

journey('meizu: 4.x on an old Flyme, self-defined content, given up in a later process', async (world) => {
  const kind = { model: meizuOf('22c4185e'), api: API_LEVELS.min, sdks: ['standin-meizu-4'] };
  const phone = await phoneWithApp(world, { kind });
  assert.equal((await logIn(phone)).code, 0);
  await leave(world, phone);
  await fault(world, 'selfDefined', { vendor: 'meizu' });
  await (await sender(world)).send('vinson', extOf('denny', 1));
  await shadeWith(phone, 1);
  await phone.tap();
  const [opened] = await openedChats(phone, 1);
  assert.equal(opened.tap.ext, extOf('denny', 1));

  await restart(phone);
  assert.equal((await phone.js('plugin', 'unRegisterPush')).code, 0);
  assert.equal((await logIn(phone)).code, 0);
  const tokens = (await reportsOf(world, 'vinson', 2)).map(({ token }) => token);
  assert.notEqual(tokens.at(-1), tokens[0]);
});
