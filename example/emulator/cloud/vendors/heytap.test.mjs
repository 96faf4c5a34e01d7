// @ts-check
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Faults } from '../faults.mjs';
import { Log } from '../log.mjs';
import { HeyTap } from './heytap.mjs';

const APP = 'com.timpush.example';
const CERTIFICATE = /** @type {import('../gateway.mjs').Certificate} */ ({
  businessID: 5221,
  vendor: 'oppo',
  appKey: 'key-1',
  appSecret: 'secret-1',
  package: APP,
  clickAction: 'openApp',
});
const EXT = '{"entity":{"sender":"denny"}}';

/** @type {Faults} */
let faults;
/** @type {HeyTap} */
let heytap;
/** What came to the phones. @type {any[]} */
let delivered;

beforeEach(() => {
  delivered = [];
  faults = new Faults();
  const daemons = /** @type {any} */ ({
    deliver: (/** @type {string} */ _device, /** @type {object} */ event) => delivered.push(event),
  });
  heytap = new HeyTap({ log: new Log(), faults, daemons });
  heytap.addApp(CERTIFICATE);
});

/** @param {object} [keys] @returns {any} */
function register(keys = { appKey: 'key-1', appSecret: 'secret-1' }) {
  const connection = /** @type {any} */ ({ device: 'phone-1' });
  return heytap.call(connection, /** @type {any} */ ({ api: 'register', package: APP, ...keys }));
}

/** @param {string} ext @param {Record<string, unknown>} [options] */
function push(ext, options = {}, certificate = CERTIFICATE) {
  const { data } = register();
  heytap.push(certificate, data.token, { title: 'Denny', description: 'hi', ext, options });
}

test('a wrong key and a wrong secret are refused with the code for it', () => {
  assert.equal(register({ appKey: 'key-2', appSecret: 'secret-1' }).code, 14);
  assert.equal(register({ appKey: 'key-1', appSecret: 'secret-2' }).code, 14);
  assert.equal(register().code, 0);
});

test('an ext that is no JSON object is dropped, unless that rule is off', () => {
  for (const ext of ['hello', '[1]', '"text"', 'null', '{"a":']) {
    push(ext);
  }
  assert.deepEqual(delivered, []);
  faults.set({ what: 'anyExt', vendor: 'oppo' });
  push('hello');
  assert.deepEqual(
    delivered.map(({ parameters }) => parameters),
    [''],
  );
});

test('a push with an ext and one without go out', () => {
  push(EXT);
  push('');
  assert.deepEqual(
    delivered.map(({ parameters }) => parameters),
    [EXT, ''],
  );
});

test("the message's channel goes before the certificate's", () => {
  push(EXT, { androidOPPOChannelID: 'chat' });
  push(EXT, {}, { ...CERTIFICATE, channelID: 'tuikit' });
  push(EXT);
  assert.deepEqual(
    delivered.map(({ channelId }) => channelId),
    ['chat', 'tuikit', ''],
  );
});

test("nothing goes out once the day's quota is used up", () => {
  faults.set({ what: 'quota', vendor: 'oppo' });
  push(EXT);
  assert.deepEqual(delivered, []);
});
