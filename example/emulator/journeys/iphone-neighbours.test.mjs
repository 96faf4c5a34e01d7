// @ts-check
import assert from 'node:assert/strict';
import { diagnose, errorsIn } from '../story/break/diagnosis.mjs';
import { PUSH_KEYS } from '../story/cast.mjs';
import { OLD_IM_SDK } from '../story/iphone.mjs';
import { MODELS } from '../story/models.mjs';
import { loginOf } from '../story/scene.mjs';
import { extOf, leave, sender } from './cloud-side.mjs';
import { CODES } from './codes.mjs';
import { iPhone, pushed, registeredIPhone, sent } from './iphones.mjs';
import { journey } from './journey.mjs';
import { logIn, numbers, openedChats, phoneWithApp, registration, shadeWith } from './phones.mjs';
import { receivesInForeground } from './receiving.mjs';

/** @typedef {import('../story/phone.mjs').Phone} Phone */
/** @typedef {import('../story/world.mjs').World} World */

const MANUAL = { info: { TimPushAutomaticInterception: false } };
const NEWER = { iOSImage: 'https://example.com/a.png', iOSInterruptionLevel: 'passive' };

for (const other of ['before', 'after']) {
  for (const delegate of ['forwarding', 'plain']) {
    journey(`iPhone: another push library, loaded ${other} ours, ${delegate}`, async (world) => {
      await receives(world, await registeredIPhone(world, { other, delegate }));
    });
  }
}

/** In the foreground, and by taps on a living and on a dead app. @param {World} world @param {Phone} phone */
async function receives(world, phone) {
  await receivesInForeground(world, phone);
  await pushed(world, phone, {}, 3);
  await phone.tap();
  assert.deepEqual(await numbers(phone, 2), [2, 3]);

  await leave(world, phone);
  await phone.kill();
  await phone.boot();
  await sent(world, phone, {}, 4);
  await phone.tap();
  assert.deepEqual(await numbers(phone, 1), [4]);
}

journey("iPhone: without interception, the app's delegate calls by itself", async (world) => {
  await receives(world, await registeredIPhone(world, { ...MANUAL, appDelegate: 'ManualAppDelegate' }));
});

journey('iPhone: without interception and without these calls no token comes', async (world) => {
  const phone = await iPhone(world, MANUAL);
  const { code, desc } = await logIn(phone, { keys: { ...PUSH_KEYS, register_timeout_ms: 1000 } });
  assert.equal(code, CODES.RegistrationTimeout, desc);
  const errors = errorsIn(await diagnose(phone)).map(({ code }) => code);
  assert.deepEqual(errors, ['delegateMissing', 'tokenNotForwarded']);
});

journey('iPhone: without the entitlement the diagnosis names it', async (world) => {
  const phone = await iPhone(world, { entitlement: null });
  const { code, desc } = await logIn(phone);
  assert.equal(code, CODES.VendorRefused, desc);
  const { lastError } = await registration(phone);
  assert.equal(lastError.vendorError.code, 3000);
  const errors = errorsIn(await diagnose(phone)).map(({ code }) => code);
  assert.deepEqual(errors, ['entitlementMissing']);
});

journey(
  'iPhone: a build of the other environment gets no push, and its diagnosis names it',
  async (world) => {
    const phone = await registeredIPhone(world, { entitlement: 'production' });
    await leave(world, phone);
    await (await sender(world)).send('vinson', extOf('denny'));
    assert.equal((await loginOf(world, 'vinson'))?.report, null, 'APNs says BadDeviceToken');
    assert.deepEqual(await phone.shade(), []);
    const { findings } = await diagnose(phone);
    const { seen = '', todo = '' } = findings.find(({ check }) => check === 'entitlement') ?? {};
    assert.match(`${seen} ${todo}`, /production/i);
  },
);

journey('iPhone: what an older IM SDK does not carry is named, and the message goes', async (world) => {
  const phone = await registeredIPhone(world, {}, [OLD_IM_SDK]);
  const { code, warnings } = await phone.js('sendText', 'denny', 'hi', { title: 'Vinson', ...NEWER });
  assert.equal(code, 0);
  const left = warnings.filter((/** @type {any} */ warning) => warning.code === 'notCarried');
  assert.deepEqual(left.map((/** @type {any} */ { field }) => field).sort(), Object.keys(NEWER).sort());
  assert.ok(await pushed(world, phone));
});

journey('an iPhone and a Xiaomi: each is pushed and tapped what the other one sends', async (world) => {
  const [iphone, xiaomi] = await Promise.all([
    phoneWithApp(world, { kind: { model: MODELS.iphone } }),
    phoneWithApp(world, { owner: 'denny' }),
  ]);
  assert.equal((await logIn(iphone)).code, 0);
  assert.equal((await logIn(xiaomi, { user: 'denny' })).code, 0);
  await across(world, { phone: xiaomi, user: 'denny' }, { phone: iphone, user: 'vinson' });
  await across(world, { phone: iphone, user: 'vinson' }, { phone: xiaomi, user: 'denny' });
});

/** @typedef {{ phone: import('../story/phone.mjs').Phone, user: string }} End */

/** @param {World} world @param {End} from @param {End} to */
async function across(world, from, to) {
  await leave(world, to.phone, to.user);
  const options = { title: '丹尼 😀', desc: 'Dinner?', ext: extOf(from.user, 1) };
  const { code, desc } = await from.phone.js('sendText', to.user, 'Dinner?', options);
  assert.equal(code, 0, desc);
  const [shown] = await shadeWith(to.phone, 1);
  assert.deepEqual([shown?.title, shown?.text], ['丹尼 😀', 'Dinner?']);
  await to.phone.tap();
  const [opened] = await openedChats(to.phone, 1);
  assert.deepEqual([opened.chat, opened.tap.ext], [from.user, options.ext]);
}
