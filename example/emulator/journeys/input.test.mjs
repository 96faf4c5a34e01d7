// @ts-check
import assert from 'node:assert/strict';
import { account, CERTIFICATES, PUSH_KEYS } from '../story/cast.mjs';
import { fault, reportsOf } from './cloud-side.mjs';
import { CODES } from './codes.mjs';
import { journey } from './journey.mjs';
import { phoneWithApp, registrationAt } from './phones.mjs';

/** Configurations that make no sense, and what the answer has to name. @type {Array<[unknown, RegExp]>} */
const BAD_CONFIGS = [
  [null, /it got null/],
  ['5218', /it got text/],
  [[5218], /it got an array/],
  [{ ...PUSH_KEYS, mi_buz_id: 0 }, /mi_buz_id .* it is 0/],
  [{ ...PUSH_KEYS, mi_buz_id: -1 }, /mi_buz_id .* it is -1/],
  [{ ...PUSH_KEYS, mi_buz_id: 0.5 }, /mi_buz_id .* it is 0.5/],
  [{ ...PUSH_KEYS, mi_buz_id: 2 ** 53 }, /mi_buz_id .* it is 9007199254740992/],
];

/** Incomplete configurations, and the missing key that the answer has to name. @type {Array<[object[], RegExp]>} */
const INCOMPLETE_CONFIGS = [
  [[], /mi_buz_id/],
  [[{ hw_buz_id: 1 }], /mi_buz_id/],
  [[{ mi_buz_id: 5218, mi_push_app_id: '1' }], /mi_push_app_key/],
];

/** Starts the IM SDK and logs in, without any push. @param {import('../story/phone.mjs').Phone} phone @param {string} user */
async function logInOnly(phone, user) {
  const { sdkAppID, userID, userSig } = account(user);
  await phone.js('im', 'initSDK', sdkAppID, 5);
  return phone.js('im', 'login', userID, userSig);
}

journey(
  'a configuration that makes no sense is answered with what is wrong; what makes sense works, with warnings',
  async (world) => {
    const phone = await phoneWithApp(world);
    await logInOnly(phone, 'vinson');
    for (const [config, named] of BAD_CONFIGS) {
      const { code, desc } = await phone.js('plugin', 'init', config);
      assert.equal(code, CODES.InvalidParameter, desc);
      assert.match(desc, named);
    }
    for (const [args, named] of INCOMPLETE_CONFIGS) {
      const { code, desc } = await phone.js('plugin', 'init', ...args);
      assert.equal(code, CODES.VendorNotConfigured, desc);
      assert.match(desc, named);
    }
    assert.deepEqual(await reportsOf(world, 'vinson', 0), []);

    const mistyped = { ...PUSH_KEYS, mi_buz_id: '5218', mi_bizid: 1 };
    const { code, data } = await phone.js('plugin', 'init', mistyped);
    assert.equal(code, 0);
    const warnings = data.warnings.map((/** @type {any} */ warning) => `${warning.code} ${warning.desc}`);
    assert.match(warnings.join('\n'), /numberAsText .*mi_buz_id/);
    assert.match(warnings.join('\n'), /unknownKey .*mi_bizid.*mi_buz_id/);
    await initAgain(world, phone);
  },
);

/** It is reported again only with another configuration. @param {import('../story/world.mjs').World} world @param {import('../story/phone.mjs').Phone} phone */
async function initAgain(world, phone) {
  assert.equal((await phone.js('plugin', 'init', PUSH_KEYS)).code, 0);
  assert.equal((await reportsOf(world, 'vinson', 1)).length, 1);
  assert.equal((await phone.js('plugin', 'init', { ...PUSH_KEYS, mi_buz_id: 5219 })).code, 0);
  const reports = await reportsOf(world, 'vinson', 2);
  assert.deepEqual(
    reports.map(({ businessID }) => businessID),
    [5218, 5219],
  );
}

journey(
  'init before login answers 6014 and goes on by itself; a logout in the middle ends it',
  async (world) => {
    const phone = await phoneWithApp(world);
    const { code, desc } = await phone.js('plugin', 'init', PUSH_KEYS);
    assert.equal(code, CODES.NotLoggedIn);
    assert.match(desc, /login/);

    await logInOnly(phone, 'vinson');
    const [report] = await reportsOf(world, 'vinson', 1);
    assert.equal(report.businessID, CERTIFICATES.xiaomi.businessID);
    assert.equal((await registrationAt(phone, 'registered')).status, 'registered');

    assert.equal((await phone.js('plugin', 'unRegisterPush')).code, 0);
    const { length: reports } = await reportsOf(world, 'vinson', 1);
    await fault(world, 'silent', { vendor: 'xiaomi' });
    const init = phone.js('plugin', 'init', PUSH_KEYS);
    assert.equal((await registrationAt(phone, 'registering')).status, 'registering');
    await phone.js('logOut');
    assert.equal((await init).code, CODES.NotLoggedIn);
    assert.equal((await reportsOf(world, 'vinson', 0)).length, reports);
  },
);
