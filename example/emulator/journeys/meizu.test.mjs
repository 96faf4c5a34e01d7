// @ts-check
import assert from 'node:assert/strict';
import { account, CERTIFICATES, PUSH_KEYS } from '../story/cast.mjs';
import { API_LEVELS, MODELS } from '../story/models.mjs';
import {
  extOf,
  journey,
  openedChats,
  phoneWithApp,
  registration,
  reportsOf,
  sender,
  shadeWith,
} from './journey.mjs';
import { vendorJourneys } from './vendor-journeys.mjs';

const NOT_SUPPORTED = 880004;
const FLYME = { 'ro.vendor.meizu.product.model': 'M2291' };

vendorJourneys({
  model: 'meizu',
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

/** @param {import('../story/phone.mjs').Phone} phone @param {object} [keys] */
function logIn(phone, keys) {
  return phone.js('logIn', account('vinson'), { ...PUSH_KEYS, ...keys });
}

journey('meizu: a phone of another brand is Meizu’s if PushSDK says so', async (world) => {
  const unknown = await phoneWithApp(world, { owner: 'denny', kind: { model: meizuOf('22c4185e') } });
  const refused = await logIn(unknown);
  assert.equal(refused.code, NOT_SUPPORTED, refused.desc);
  await unknown.kill();

  const phone = await phoneWithApp(world, { kind: { model: meizuOf('alps'), features: FLYME } });
  const wrong = await logIn(phone, { mz_app_id: '1' });
  assert.match(wrong.desc, /110000 .*mz_app_id/);
  assert.equal((await logIn(phone)).code, 0);
  assert.equal((await registration(phone)).businessID, CERTIFICATES.meizu.businessID);

  await phone.background();
  const denny = await sender(world);
  await world.cloud.do('fault', { what: 'selfDefined', vendor: 'meizu' });
  await denny.send('vinson', extOf('denny', 1));
  await world.cloud.do('fault', { what: 'clear' });
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
  await phone.background();
  await world.cloud.do('fault', { what: 'selfDefined', vendor: 'meizu' });
  await (await sender(world)).send('vinson', extOf('denny', 1));
  await shadeWith(phone, 1);
  await phone.tap();
  const [opened] = await openedChats(phone, 1);
  assert.equal(opened.tap.ext, extOf('denny', 1));

  await phone.kill();
  await phone.boot();
  await phone.launch();
  assert.equal((await phone.js('plugin', 'unRegisterPush')).code, 0);
  assert.equal((await logIn(phone)).code, 0);
  const tokens = (await reportsOf(world, 'vinson', 2)).map(({ token }) => token);
  assert.notEqual(tokens.at(-1), tokens[0]);
});
