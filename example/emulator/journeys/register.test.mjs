// @ts-check
import assert from 'node:assert/strict';
import { PUSH_KEYS } from '../story/cast.mjs';
import { loginOf } from '../story/scene.mjs';
import { eventually } from '../story/wait.mjs';
import { extOf, fault, leave, pushCount, renewToken, reportsOf, sender } from './cloud-side.mjs';
import { CODES } from './codes.mjs';
import { journey } from './journey.mjs';
import { logIn, phoneWithApp, registeredPhone, registration, shadeWith } from './phones.mjs';
import { nextUser } from './vendor-journeys.mjs';

const DAMAGED = 6012;

/** The message may arrive after the user has left: then once more. @param {import('../story/world.mjs').World} world @param {import('../story/phone.mjs').Phone} phone @param {number} unread */
function awayWithUnread(world, phone, unread) {
  const leaveAgain = async () => {
    await phone.foreground();
    await leave(world, phone);
    return loginOf(world, 'vinson');
  };
  return eventually(leaveAgain, (login) => login?.unread === unread);
}

journey(
  'no push in the foreground; a token that the vendor changes is reported again; the next user gets it',
  async (world) => {
    const phone = await registeredPhone(world);
    const denny = await sender(world);
    await denny.send('vinson', extOf('denny'));
    assert.equal(await pushCount(world), 0);
    assert.equal((await awayWithUnread(world, phone, 1))?.unread, 1, "the IM SDK's own count");
    await denny.send('vinson', extOf('denny'));
    assert.equal((await shadeWith(phone, 1)).length, 1);
    assert.equal(await pushCount(world), 1);

    const token = await renewToken(world, phone);
    const reports = await reportsOf(world, 'vinson', 2);
    assert.equal(reports.at(-1)?.token, token);
    await denny.send('vinson', extOf('denny'));
    assert.equal((await shadeWith(phone, 2)).length, 2);

    await nextUser(world, phone);
  },
);

journey(
  'a vendor that never answers ends in a timeout; a report that is refused twice is accepted in the end',
  async (world) => {
    await fault(world, 'silent', { vendor: 'xiaomi' });
    const phone = await phoneWithApp(world);
    const { code, desc } = await logIn(phone, { keys: { ...PUSH_KEYS, register_timeout_ms: 1000 } });
    assert.equal(code, CODES.RegistrationTimeout, desc);
    assert.equal((await registration(phone)).status, 'failed');
    assert.deepEqual(await reportsOf(world, 'vinson', 0), []);
    await fault(world, 'clear');

    await fault(world, 'refuseReports', { code: DAMAGED, times: 2 });
    await logIn(phone);
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
  },
);
