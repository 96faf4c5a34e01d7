// @ts-check
import assert from 'node:assert/strict';
import { CERTIFICATES } from '../story/cast.mjs';
import { MODELS } from '../story/models.mjs';
import { SDKS } from '../story/sdks.mjs';
import { clickOpens, extOf, fault, leave, renewToken, reportsOf, sender } from './cloud-side.mjs';
import { CODES } from './codes.mjs';
import { journey } from './journey.mjs';
import { logIn, phoneWithApp, registration, shadeWith } from './phones.mjs';
import { receivesInForeground } from './receiving.mjs';
import { vendorJourneys } from './vendor-journeys.mjs';

const FINGERPRINT_EMPTY = 907135702;
const FINGERPRINT_WRONG = 6003;
/** Where `getToken` returns nothing, and the token comes to the app's service. */
const BEFORE_EMUI_10 = { emui: 9 };

vendorJourneys({
  model: MODELS.huawei,
  refusal: { code: FINGERPRINT_WRONG, reason: 'certificate fingerprint error' },
  unsupported: { hms: 20_401_299 },
});

for (const sdk of SDKS.huawei ?? []) {
  journey(`huawei: an old Honor gets tokens by the app's service with ${sdk}`, async (world) => {
    const kind = { model: MODELS['old-honor'], sdks: [sdk], features: BEFORE_EMUI_10 };
    const phone = await phoneWithApp(world, { kind });
    const { code, desc } = await logIn(phone);
    assert.equal(code, 0, desc);
    const { businessID } = CERTIFICATES.huawei;
    assert.equal((await registration(phone)).businessID, businessID);

    const token = await renewToken(world, phone);
    const reports = await reportsOf(world, 'vinson', 2);
    assert.equal(reports.length, 2, 'a token that comes in two forms is reported once');
    assert.equal(reports.at(-1)?.token, token);
  });
}

journey(
  'huawei: a fingerprint that is missing, a token after another, pushes in the foreground, the day of marketing',
  async (world) => {
    const kind = { model: MODELS.huawei, features: BEFORE_EMUI_10 };
    const phone = await phoneWithApp(world, { kind });
    await fault(world, 'fingerprintEmpty', { vendor: 'huawei' });
    const { code, desc } = await logIn(phone);
    assert.equal(code, CODES.VendorRefused, desc);
    assert.match(desc, /907135702.*SHA-256 fingerprint/);
    const { lastError } = await registration(phone);
    assert.equal(lastError.vendorError.code, FINGERPRINT_EMPTY);
    await fault(world, 'clear');

    assert.equal((await phone.js('plugin', 'registerPush')).code, 0);
    const [gone, again] = await Promise.all(
      ['unRegisterPush', 'registerPush'].map((call) => phone.js('plugin', call)),
    );
    assert.deepEqual([gone.code, again.code], [0, 0], again.desc);
    const reports = await reportsOf(world, 'vinson', 2);
    assert.notEqual(reports.at(-1)?.token, reports.at(0)?.token);

    await clickOpens(world, phone, { foregroundShow: false });
    await receivesInForeground(world, phone);
    await leave(world, phone);
    await fault(world, 'marketing', { vendor: 'huawei' });
    const denny = await sender(world);
    for (let number = 1; number <= 3; number += 1) {
      await denny.send('vinson', extOf('denny', number));
    }
    await denny.send('vinson', extOf('denny', 4), { androidHuaWeiCategory: 'IM' });
    assert.equal((await shadeWith(phone, 3)).length, 3);
  },
);
