// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { APP, CERTIFICATES, signatureOf } from '../story/cast.mjs';
import { createParts } from './cloud.mjs';

const { businessID, environment = '' } = CERTIFICATES.apns;

/** vinson's iPhone, and denny who writes to it. */
function iPhone() {
  const cloud = createParts();
  cloud.gateway.addCertificate(CERTIFICATES.apns);
  /** @type {any[]} */
  const pushes = [];
  const vinson = connectionOf('vinson', (event) => pushes.push(event));
  const denny = connectionOf('denny', () => {});
  cloud.daemons.call(vinson);
  for (const connection of [vinson, denny]) {
    const { device: user } = connection;
    cloud.accounts.add({ user, sig: signatureOf(user) });
    call(connection, 'login', { user, sig: signatureOf(user) });
  }

  /** @param {import('./server.mjs').Connection} connection @param {string} api @param {object} [fields] @returns {any} */
  function call(connection, api, fields) {
    const service = api.endsWith('register') ? cloud.gateway.service('apns') : cloud.im;
    return service?.call(connection, { id: 1, api, package: APP, environment, ...fields });
  }

  let sent = 0;
  /** What reaches the phone of denny's message. @param {object} [offlinePushInfo] */
  function message(offlinePushInfo) {
    pushes.length = 0;
    sent += 1;
    const elem = { type: 'text', text: 'hello' };
    call(denny, 'sendMessage', { receiver: 'vinson', msgID: `m${sent}`, elem, offlinePushInfo });
    return pushes.find(({ event }) => event === 'push')?.payload;
  }

  return {
    cloud,
    message,
    say: (/** @type {string} */ api, fields = {}) => call(vinson, api, fields),
    report: (/** @type {string} */ token) => call(vinson, 'setOfflinePushConfig', { businessID, token }).code,
  };
}

/** @param {string} user @param {(event: object) => void} send */
function connectionOf(user, send) {
  return { role: 'im', device: user, app: APP, send };
}

test('the badge is what the phone said, and one more with each push', () => {
  const { say, report, message } = iPhone();
  report(say('register').data.token);
  say('doBackground', { unread: 3 });
  assert.equal(message().aps.badge, 4);
  assert.equal(message({ ignoreIOSBadge: true }).aps.badge, undefined);
  assert.equal(message().aps.badge, 5);
  say('doForeground');
  say('doBackground', { unread: 0 });
  assert.equal(message().aps.badge, 1);
});

test('a token that APNs refuses is dropped, and refused when it comes again', () => {
  const { cloud, say, report, message } = iPhone();
  const { token } = say('register').data;
  report(token);
  say('doBackground');
  say('unregister', { token });
  assert.equal(report(token), 0, 'nobody knows yet');
  assert.equal(message(), undefined);
  assert.equal(cloud.sessions.of('vinson')?.report, null);
  assert.equal(report(token), 6017);
  assert.equal(report(say('register').data.token), 0);
  assert.equal(message().aps.alert.body, 'hello');
});

test('a refused token may be reported with the right certificate', () => {
  const { cloud, say, report, message } = iPhone();
  const production = /** @type {const} */ ({ environment: 'production' });
  cloud.gateway.addCertificate({ ...CERTIFICATES.apns, ...production, businessID: 1 });
  const { token } = say('register', production).data;
  report(token);
  say('doBackground');
  assert.equal(message(), undefined);
  assert.equal(say('setOfflinePushConfig', { businessID: 1, token }).code, 0);
  assert.ok(message());
});
