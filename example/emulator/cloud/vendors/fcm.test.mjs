// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fcm } from './fcm.mjs';
import { rig } from './rig.mjs';

test('a token for the sender of google-services.json, and its push with the data keys and the channel', () => {
  const { register, push } = rig(Fcm);
  assert.match(register().data.token, /^[\w-]{22}:APA91b[\w-]{134}$/);
  const { extras, channelId, title } = push({ options: { androidFCMChannelID: 'chat' } });
  assert.deepEqual(extras, { from: '618033988749', ext: '{"a":1}' });
  assert.deepEqual([channelId, title], ['chat', 'Denny']);
});

test("another project's sender is refused by name", () => {
  const { register } = rig(Fcm);
  assert.equal(register({ appId: '1' }).desc, 'INVALID_SENDER');
});

test('a refusal has the name that it was given', () => {
  const { register, fault } = rig(Fcm);
  fault('refuse', { reason: 'TOO_MANY_REGISTRATIONS', times: 1 });
  assert.equal(register().desc, 'TOO_MANY_REGISTRATIONS');
  assert.equal(register().code, 0);
});

test('a phone in mainland China gets neither token nor push, but with a VPN', () => {
  const { delivered, register, push, fault } = rig(Fcm);
  assert.equal(register({ region: 'cn' }).desc, 'SERVICE_NOT_AVAILABLE');
  fault('vpn');
  const { token } = register({ region: 'cn' }).data;
  push({}, { token });
  fault('clear');
  push({}, { token });
  assert.equal(delivered.length, 1);
});

test('a data message by the console or by the sender, with the fields to show it by; it is never withdrawn', () => {
  const { service, delivered, push } = rig(Fcm);
  const ext = '{"timPushFeatures":{"fcmPushType":0}}';
  const options = { androidFCMChannelID: 'chat' };
  const fields = { IMTitle: 'Denny', IMDesc: 'hi', IMMsgID: 'im-1' };
  const bySender = push({ ext, options, msgID: 'im-1' });
  assert.equal(bySender.data, true);
  assert.deepEqual(bySender.extras, { from: '618033988749', ext, ...fields, IMChannelID: 'chat' });
  const byConsole = push({ ext: '', msgID: 'im-1' }, { console: { dataMessages: true } });
  assert.deepEqual(byConsole.extras, { from: '618033988749', ...fields });
  assert.equal(push({ ext: '{"timPushFeatures":{"fcmPushType":1}}' }).data, undefined);
  service.withdraw('im-1');
  assert.equal(delivered.length, 3);
});
