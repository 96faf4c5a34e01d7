// @ts-check
import assert from 'node:assert/strict';
import { APP, account, PUSH_KEYS } from '../story/cast.mjs';
import { MODELS } from '../story/models.mjs';
import { SDKS } from '../story/sdks.mjs';
import { journey, phoneWithApp, reportsOf } from './journey.mjs';
import { vendorJourneys } from './vendor-journeys.mjs';

const NOT_SUPPORTED = 880004;
const TERMS_NOT_ACCEPTED = 8003007;
const UNSUPPORTED = { push: false };
const [SDK_6 = ''] = SDKS.honor ?? [];

vendorJourneys({
  model: 'honor',
  refusal: { code: TERMS_NOT_ACCEPTED, reason: 'statement agreement' },
  unsupported: UNSUPPORTED,
});

/** vinson's phone, and what logging in on it answered. @param {import('../story/world.mjs').World} world @param {string} sdk @param {import('../story/models.mjs').Features} [features] */
async function phoneWith(world, sdk, features) {
  const phone = await phoneWithApp(world, { kind: { model: MODELS.honor, sdks: [sdk], features } });
  const { code, desc } = await phone.js('logIn', account('vinson'), PUSH_KEYS);
  return { phone, code, desc };
}

journey('honor: 6.x brings new tokens to the service', async (world) => {
  const { phone } = await phoneWith(world, SDK_6);
  const at = { vendor: 'honor', device: phone.options.device, package: APP };
  const { token } = await world.cloud.do('renewToken', at);
  assert.equal((await reportsOf(world, 'vinson', 2)).at(-1)?.token, token);
});

journey('honor: 6.x says by a refusal that it does not support the phone', async (world) => {
  const { code, desc } = await phoneWith(world, SDK_6, UNSUPPORTED);
  assert.equal(code, NOT_SUPPORTED, desc);
});
