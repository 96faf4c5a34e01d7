// @ts-check
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { MODELS } from '../story/models.mjs';
import { clickOpens, extOf, reportsOf, sender } from './cloud-side.mjs';
import { journey } from './journey.mjs';
import { logIn, openedChats, phoneWithApp, SILENT_APP, shadeWith } from './phones.mjs';
import { receivesInForeground } from './receiving.mjs';
import { vendorJourneys } from './vendor-journeys.mjs';

const QUIET_MS = 1000;

vendorJourneys({
  model: MODELS.vivo,
  refusal: { code: 10003, reason: 'the package does not fit the app ID' },
  unsupported: { push: false },
});

journey(
  'vivo: what reaches the receiver and another way counts once; pushes in the foreground',
  async (world) => {
    const kind = { model: MODELS.iqoo, features: { receiverTaps: true } };
    const phone = await phoneWithApp(world, { kind });
    assert.equal((await logIn(phone)).code, 0);
    await sleep(QUIET_MS);
    assert.equal((await reportsOf(world, 'vinson', 1)).length, 1, 'the registration ID');
    await clickOpens(world, phone, { foregroundShow: false });
    await receivesInForeground(world, phone);
    await phone.kill();
    await (await sender(world)).send('vinson', extOf('denny'));
    await phone.boot();
    await shadeWith(phone, 1);
    await phone.tap(0, { globals: SILENT_APP });
    await sleep(QUIET_MS);
    await phone.js('listen');
    await openedChats(phone, 1);
    await sleep(QUIET_MS);
    assert.equal((await phone.js('taps')).length, 1, 'the tap, by receiver and activity');
  },
);
