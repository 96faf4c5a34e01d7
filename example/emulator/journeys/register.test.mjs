// @ts-check
import assert from 'node:assert/strict';
import { APP, account, PUSH_KEYS } from '../story/cast.mjs';
import { eventually } from '../story/wait.mjs';
import {
  extOf,
  journey,
  phoneWithApp,
  pushCount,
  registeredPhone,
  registration,
  reportsOf,
  sender,
  shadeWith,
} from './journey.mjs';

const DAMAGED = 6012;
const TIMED_OUT = 800008;

journey('no push while the app is in the foreground', async (world) => {
  const phone = await registeredPhone(world);
  const denny = await sender(world);
  await denny.send('vinson', extOf('denny'));
  assert.equal(await pushCount(world), 0);
  await phone.background();
  await eventually(
    () => world.cloud.state(),
    ({ logins }) => logins.some(({ user, foreground }) => user === 'vinson' && !foreground),
  );
  await denny.send('vinson', extOf('denny'));
  assert.equal((await shadeWith(phone, 1)).length, 1);
  assert.equal(await pushCount(world), 1);
});

journey('a token that the vendor changes is reported again', async (world) => {
  const phone = await registeredPhone(world);
  const { token } = await world.cloud.do('renewToken', {
    vendor: 'xiaomi',
    device: phone.options.device,
    package: APP,
  });
  const reports = await reportsOf(world, 'vinson', 2);
  assert.equal(reports.at(-1)?.token, token);
  await phone.background();
  await (await sender(world)).send('vinson', extOf('denny'));
  assert.equal((await shadeWith(phone, 1)).length, 1);
});

journey('another user who logs in gets the token, and the first one no push any more', async (world) => {
  const phone = await registeredPhone(world);
  await phone.js('logOut');
  await world.cloud.do('addUser', { user: 'lynx', sig: 'signature-of-lynx' });
  await phone.js('logIn', { ...account('vinson'), userID: 'lynx', userSig: 'signature-of-lynx' }, PUSH_KEYS);
  const [first] = await reportsOf(world, 'vinson', 1);
  const [second] = await reportsOf(world, 'lynx', 1);
  assert.equal(second.token, first.token);
  await phone.background();
  const denny = await sender(world);
  await denny.send('vinson', extOf('denny'));
  await denny.send('lynx', extOf('denny'));
  assert.equal((await shadeWith(phone, 1)).length, 1);
  assert.equal(await pushCount(world), 1);
});

journey('a report that is refused twice is accepted in the end', async (world) => {
  await world.cloud.do('fault', { what: 'refuseReports', code: DAMAGED, times: 2 });
  const phone = await registeredPhone(world);
  const reports = await reportsOf(world, 'vinson', 3);
  assert.deepEqual(
    reports.map(({ code }) => code),
    [DAMAGED, DAMAGED, 0],
  );
  const seen = await eventually(
    () => registration(phone),
    ({ reported }) => reported,
  );
  assert.equal(seen.status, 'registered');
  assert.equal(seen.lastError, undefined);
});

journey('a vendor that never answers ends in a timeout', async (world) => {
  await world.cloud.do('fault', { what: 'silent', vendor: 'xiaomi' });
  const phone = await phoneWithApp(world);
  const { code, desc } = await phone.js('logIn', account('vinson'), {
    ...PUSH_KEYS,
    register_timeout_ms: 1000,
  });
  assert.equal(code, TIMED_OUT, desc);
  assert.equal((await registration(phone)).status, 'failed');
  assert.deepEqual(await reportsOf(world, 'vinson', 0), []);
});
