// @ts-check
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { account, PUSH_KEYS } from '../story/cast.mjs';
import { MODELS } from '../story/models.mjs';
import { extOf, journey, openedChats, phoneWithApp, reportsOf, sender, shadeWith } from './journey.mjs';
import { vendorJourneys } from './vendor-journeys.mjs';

const QUIET_MS = 1000;

vendorJourneys({
  model: 'vivo',
  refusal: { code: 10003, reason: 'the package does not fit the app ID' },
  unsupported: { push: false },
});

journey('vivo: what reaches the receiver and another way counts once', async (world) => {
  const kind = { model: MODELS.iqoo, features: { receiverTaps: true } };
  const phone = await phoneWithApp(world, { kind });
  assert.equal((await phone.js('logIn', account('vinson'), PUSH_KEYS)).code, 0);
  await sleep(QUIET_MS);
  assert.equal((await reportsOf(world, 'vinson', 1)).length, 1, 'the registration ID');
  await phone.kill();
  await (await sender(world)).send('vinson', extOf('denny'));
  await phone.boot();
  await shadeWith(phone, 1);
  await phone.tap(0, { globals: { __launch: { listen: false } } });
  await sleep(QUIET_MS);
  await phone.js('listen');
  await openedChats(phone, 1);
  await sleep(QUIET_MS);
  assert.equal((await phone.js('taps')).length, 1, 'the tap, by receiver and activity');
});
