// @ts-check
import assert from 'node:assert/strict';
import { PUSH_KEYS } from '../story/cast.mjs';
import { SDKS } from '../story/sdks.mjs';
import { eventually } from '../story/wait.mjs';
import { extOf, fault, pushCount, renewToken, reportsOf, sender, toBackground } from './cloud-side.mjs';
import { CODES } from './codes.mjs';
import { journey } from './journey.mjs';
import { logIn, phoneWithApp, registration, registrationAt, restart } from './phones.mjs';
import { pusher, tapped } from './vendor-taps.mjs';

/** @typedef {import('../story/world.mjs').World} World */
/** @typedef {import('./vendor-taps.mjs').Vendor} Vendor */

/** What every vendor's phones must do, whichever version of its SDK an app links. @param {Vendor} vendor */
export function vendorJourneys(vendor) {
  const { vendor: name } = vendor.model;
  for (const sdk of SDKS[name] ?? []) {
    journey(`${name}: registered, pushed, and tapped in each form with ${sdk}`, (world) =>
      tapped(world, vendor, sdk),
    );
  }
  journey(`${name}: refused, silent, replaced, given up`, (world) => troubled(world, vendor));
  journey(`${name}: killed at each step of the registration`, (world) => killed(world, vendor));
  journey(`${name}: not linked, not supported`, (world) => missing(world, vendor));
}

/** What a registration may meet while the app runs. @param {World} world @param {Vendor} vendor */
export async function troubled(world, { model, refusal, options }) {
  const { vendor } = model;
  const phone = await phoneWithApp(world, { kind: { model } });

  await fault(world, 'refuse', { vendor, ...refusal, times: 1 });
  const refused = await logIn(phone);
  assert.equal(refused.code, CODES.VendorRefused, refused.desc);
  const { lastError } = await registration(phone);
  assert.equal(lastError.vendorError.vendor, vendor);
  assert.equal(lastError.vendorError.code, refusal.code);

  await fault(world, 'silent', { vendor });
  const silent = await phone.js('plugin', 'init', { ...PUSH_KEYS, register_timeout_ms: 1000 });
  assert.equal(silent.code, CODES.RegistrationTimeout, silent.desc);
  await fault(world, 'clear');

  const again = await phone.js('plugin', 'registerPush');
  assert.equal(again.code, 0, again.desc);
  const token = await renewToken(world, phone);
  await eventually(
    () => reportsOf(world, 'vinson', 1),
    (reports) => reports.at(-1).token === token,
  );
  assert.equal((await reportsOf(world, 'vinson', 1)).at(-1).token, token);

  const gone = await phone.js('plugin', 'unRegisterPush');
  assert.equal(gone.code, 0, gone.desc);
  await toBackground(world, phone);
  await (await sender(world)).send('vinson', extOf('denny'), options);
  assert.equal(await pushCount(world), 0);
}

/** The app dies at each step of the registration. @param {World} world @param {Vendor} vendor */
export async function killed(world, vendor) {
  const { model } = vendor;
  const phone = await phoneWithApp(world, { kind: { model } });

  await fault(world, 'silent', { vendor: model.vendor });
  void logIn(phone).catch(() => {});
  await registrationAt(phone, 'registering');
  await restart(phone);
  await fault(world, 'clear');

  await fault(world, 'refuseReports', { code: 6012 });
  void logIn(phone).catch(() => {});
  await reportsOf(world, 'vinson', 1);
  await restart(phone);
  await fault(world, 'clear');

  assert.equal((await logIn(phone)).code, 0);
  const accepted = (await reportsOf(world, 'vinson', 2)).filter(({ code }) => code === 0);
  assert.equal(accepted.length, 1);
  await restart(phone);

  assert.equal((await logIn(phone)).code, 0);
  await toBackground(world, phone);
  await pusher(world, phone, vendor)(1);
}

/** @param {World} world @param {Vendor} vendor */
async function missing(world, { model, unsupported: features }) {
  const without = await phoneWithApp(world, { kind: { model, sdks: [] } });
  const absent = await logIn(without);
  assert.equal(absent.code, CODES.VendorNotLinked, absent.desc);
  await without.kill();
  if (features) {
    const other = await phoneWithApp(world, { owner: 'denny', kind: { model, features } });
    const unsupported = await logIn(other, { user: 'denny' });
    assert.equal(unsupported.code, CODES.VendorNotSupported, unsupported.desc);
  }
}
