// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Apns } from './apns.mjs';
import { Fcm } from './fcm.mjs';
import { Flyme } from './flyme.mjs';
import { HeyTap } from './heytap.mjs';
import { HonorPush } from './hihonor.mjs';
import { HmsPush } from './hms.mjs';
import { PUSH_SERVICES } from './index.mjs';
import { MiPush } from './mipush.mjs';
import { rig } from './rig.mjs';
import { VPush } from './vpush.mjs';

const IMAGE = 'https://example.com/a.png';
const ON_ANDROID = PUSH_SERVICES.filter((Kind) => Kind.vendor !== Apns.vendor);
const NO_HTTPS = ['http://example.com/a.png', 'a.png', '', 'HTTPS//x'];

/** What a vendor's phone is told with these options. @param {typeof PUSH_SERVICES[number]} Kind @param {object} options */
function pushed(Kind, options) {
  return rig(Kind).push({ options });
}

test('Huawei, Xiaomi and FCM in a channel have sounds, by a name without suffix', () => {
  const options = { androidFCMChannelID: 'chat' };
  for (const Kind of ON_ANDROID) {
    const sound = [HmsPush, MiPush, Fcm].includes(/** @type {any} */ (Kind)) ? 'ring' : undefined;
    assert.equal(pushed(Kind, { ...options, androidSound: 'ring' }).sound, sound, Kind.vendor);
    assert.equal(pushed(Kind, { ...options, androidSound: 'ring.mp3' }).sound, undefined, Kind.vendor);
  }
  assert.equal(pushed(Fcm, { androidSound: 'ring' }).sound, undefined);
});

test('Huawei, FCM and APNs show an image with https, and the message without it else', () => {
  assert.equal(pushed(Apns, { iOSImage: IMAGE }).payload.image, IMAGE);
  assert.equal(pushed(HmsPush, { androidHuaWeiImage: IMAGE }).image, IMAGE);
  assert.equal(pushed(Fcm, { androidFCMImage: IMAGE }).image, IMAGE);
  for (const address of NO_HTTPS) {
    assert.equal(pushed(Apns, { iOSImage: address }).payload.image, undefined);
    assert.equal(pushed(HmsPush, { androidHuaWeiImage: address }).image, undefined);
    assert.equal(pushed(Fcm, { androidFCMImage: address }).image, undefined);
  }
});

test("Honor refuses the image without https, and shows none for an empty one's", () => {
  assert.equal(pushed(HonorPush, { androidHonorImage: 'http://example.com/a.png' }), undefined);
  assert.equal(pushed(HonorPush, { androidHonorImage: '' }).image, undefined);
  assert.equal(pushed(HonorPush, { androidHonorImage: IMAGE }).image, IMAGE);
});

test("another vendor's image is nobody's", () => {
  const options = {
    androidXiaoMiImage: IMAGE,
    androidOPPOImage: IMAGE,
    androidVIVOImage: IMAGE,
    androidMeizuImage: IMAGE,
  };
  for (const Kind of PUSH_SERVICES) {
    assert.equal(pushed(Kind, options).image, undefined, Kind.vendor);
  }
});

test('the category makes the class of a message', () => {
  const classes = (/** @type {string} */ name) => [
    pushed(HmsPush, { androidHuaWeiCategory: name }).messageClass,
    pushed(HeyTap, { androidOPPOCategory: name }).messageClass,
    pushed(VPush, { androidVIVOCategory: name }).messageClass,
  ];
  assert.deepEqual(classes('IM'), ['service', 'private', 'system']);
  assert.deepEqual(classes('MARKETING'), ['marketing', 'public', 'operational']);
  assert.deepEqual(classes(''), ['service', 'public', 'system']);
});

test("Huawei's marketing messages are two a day, by category too", () => {
  const { delivered, push } = rig(HmsPush);
  for (let sent = 0; sent < 3; sent += 1) {
    push({ options: { androidHuaWeiCategory: 'NEWS' } });
  }
  assert.equal(delivered.length, 2);
});

test("OPPO's level counts with a category, if it is one", () => {
  const level = (/** @type {object} */ options) => pushed(HeyTap, options).notifyLevel;
  assert.equal(level({ androidOPPONotifyLevel: 16, androidOPPOCategory: 'IM' }), 16);
  assert.equal(level({ androidOPPONotifyLevel: 16 }), undefined);
  assert.equal(level({ androidOPPONotifyLevel: 3, androidOPPOCategory: 'IM' }), undefined);
});

test('vendorParams reach vivo and FCM where they know the value', () => {
  const said = (/** @type {string} */ vendorParams) => [
    pushed(VPush, { vendorParams }).notifyType,
    pushed(Fcm, { vendorParams }).priority,
  ];
  assert.deepEqual(said('{"vivoNotifyType":2,"fcmPriority":"high"}'), [2, 'high']);
  assert.deepEqual(said('{"vivoNotifyType":5,"fcmPriority":"urgent"}'), [undefined, undefined]);
  for (const nonsense of ['', 'null', '[1]', '{', '"text"']) {
    assert.deepEqual(said(nonsense), [undefined, undefined]);
  }
});

test('the channel of Xiaomi, and the kind of message of Meizu', () => {
  assert.equal(pushed(MiPush, { androidXiaoMiChannelID: 'high_system' }).channelId, 'high_system');
  assert.equal(pushed(Flyme, { androidMeizuNotifyType: 1 }).notifyType, 1);
  assert.equal(pushed(Flyme, { androidMeizuNotifyType: 2 }).notifyType, undefined);
});
