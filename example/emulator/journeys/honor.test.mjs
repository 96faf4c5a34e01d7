// @ts-check
import assert from 'node:assert/strict';
import { MODELS } from '../story/models.mjs';
import { SDKS } from '../story/sdks.mjs';
import { clickOpens, renewToken, reportsOf } from './cloud-side.mjs';
import { CODES } from './codes.mjs';
import { journey } from './journey.mjs';
import { logIn, phoneWithApp } from './phones.mjs';
import { receivesInForeground } from './receiving.mjs';
import { vendorJourneys } from './vendor-journeys.mjs';

const TERMS_NOT_ACCEPTED = 8003007;
const UNSUPPORTED = { push: false };
const [SDK_6 = ''] = SDKS.honor ?? [];

vendorJourneys({
  model: MODELS.honor,
  refusal: { code: TERMS_NOT_ACCEPTED, reason: 'statement agreement' },
  unsupported: UNSUPPORTED,
});

journey(
  'honor: 6.x says by a refusal that it does not support a phone, and brings new tokens and data messages to the service',
  async (world) => {
    const phone = await phoneWithApp(world, {
      kind: { model: MODELS.honor, sdks: [SDK_6], features: UNSUPPORTED },
    });
    const { code, desc } = await logIn(phone);
    assert.equal(code, CODES.VendorNotSupported, desc);

    await phone.control('feature', { name: 'push', value: 'true' });
    assert.equal((await logIn(phone)).code, 0);
    const token = await renewToken(world, phone);
    assert.equal((await reportsOf(world, 'vinson', 2)).at(-1)?.token, token);
    await clickOpens(world, phone, { dataMessages: true });
    await receivesInForeground(world, phone);
  },
);
