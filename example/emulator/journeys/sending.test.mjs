// @ts-check
import assert from 'node:assert/strict';
import { account } from '../story/cast.mjs';
import { newestSdks, OLD_IM_SDK } from '../story/sdks.mjs';
import { addUser } from './cloud-side.mjs';
import { CODES } from './codes.mjs';
import { journey } from './journey.mjs';
import { logIn, openedChats, phoneWithApp, registrationAt, shadeWith } from './phones.mjs';

/** @typedef {import('../story/phone.mjs').Phone} Phone */
/** @typedef {import('../story/world.mjs').World} World */

const BODY_TOO_LARGE = 80002;
const MEGABYTE = 1024 * 1024;
/** Whom the document's sample sends to. */
const RECEIVER = 'userID';
const GROUP = 'friends';

/** What even the oldest IM SDK takes. */
const OLD_OPTIONS = {
  title: 'Denny',
  desc: 'all options',
  ext: { conversationID: 'c2c_denny' },
  disablePush: false,
  iOSSound: 'default',
  ignoreIOSBadge: false,
  androidOPPOChannelID: 'chat',
  androidVIVOClassification: 1,
};

/** What it does not. */
const NEW_OPTIONS = {
  androidFCMChannelID: 'chat',
  androidFCMImage: 'https://example.com/a.png',
  androidHonorImage: 'https://example.com/a.png',
  androidHonorImportance: 'NORMAL',
  androidHuaWeiCategory: 'IM',
  androidHuaWeiImage: 'https://example.com/a.png',
  androidMeizuNotifyType: 1,
  androidOPPOCategory: 'IM',
  androidOPPONotifyLevel: 2,
  androidSound: 'ring',
  androidVIVOCategory: 'IM',
  androidXiaoMiChannelID: 'chat',
  enableIOSBackgroundNotification: false,
  harmonyCategory: 'IM',
  harmonyImage: 'https://example.com/a.png',
  iOSImage: 'https://example.com/a.png',
  iOSInterruptionLevel: 'active',
  iOSPushType: 0,
  ignoreHarmonyBadge: false,
  vendorParams: { fcmPriority: 'high' },
};

journey('what a sender says reaches the phone that it is for', async (world) => {
  const receiver = await receivingPhone(world);
  const denny = await oldPhone(world);
  await playSamples(denny, receiver);
  await sendAllOptions(denny, receiver);
  await sendToOneOfGroup(world, denny, receiver);
  await sendEmoji(denny, receiver);
  await check(denny);
  await sendThroughAnotherBinding(denny);
  await sendWhatIsRefused(denny);
});

/** A phone that is on, whose user is logged in and whose app does not run. @param {World} world */
async function receivingPhone(world) {
  await addUser(world, RECEIVER);
  const phone = await phoneWithApp(world, { owner: RECEIVER });
  await logIn(phone, { user: RECEIVER });
  await phone.kill();
  await phone.boot();
  return phone;
}

/** A phone whose app has an old IM SDK. @param {World} world */
async function oldPhone(world) {
  const phone = world.phone('denny', { sdks: [OLD_IM_SDK, ...newestSdks()] });
  await phone.boot();
  await phone.launch();
  return phone;
}

/** The document's samples: the second one leaves title and text to the service. @param {Phone} denny @param {Phone} receiver */
async function playSamples(denny, receiver) {
  await denny.js('im', 'initSDK', account('denny').sdkAppID, 5);
  await denny.js('sampleLogin');
  assert.equal((await registrationAt(denny, 'registered')).vendor, 'xiaomi');
  await denny.js('sampleSend');
  const [shown] = await shadeWith(receiver, 1);
  assert.deepEqual({ title: shown?.title, text: shown?.text }, { title: 'Denny', text: 'test' });
}

/** @param {Phone} denny @param {Phone} receiver */
async function sendAllOptions(denny, receiver) {
  const { data } = await denny.js('messages', 'createTextMessage', 'hi');
  const {
    code,
    data: message,
    warnings,
  } = await denny.js('messages', 'sendMessage', {
    id: data.id,
    receiver: RECEIVER,
    groupID: '',
    needReadReceipt: true,
    isExcludedFromLastMessage: true,
    cloudCustomData: 'cloud',
    offlinePushInfo: { ...OLD_OPTIONS, ...NEW_OPTIONS },
  });
  assert.equal(code, 0);
  assert.equal(message.userID, RECEIVER);
  const lost = warnings.filter((/** @type {any} */ { effect }) => effect === 'notCarried');
  assert.deepEqual(
    lost.map((/** @type {any} */ { field }) => field).sort(),
    [...Object.keys(NEW_OPTIONS), 'needReadReceipt'].sort(),
  );
  assert.ok((await shadeWith(receiver, 2)).some(({ text }) => text === 'all options'));
}

/** @param {World} world @param {Phone} denny @param {Phone} receiver */
async function sendToOneOfGroup(world, denny, receiver) {
  await world.cloud.do('addGroup', { groupID: GROUP, members: ['denny', RECEIVER] });
  const { data } = await denny.js('messages', 'createTextMessage', 'for you alone');
  const message = { id: data.id, receiver: RECEIVER, groupID: GROUP };
  assert.equal((await denny.js('messages', 'sendMessage', message)).code, 0);
  assert.ok((await shadeWith(receiver, 3)).some(({ text }) => text === 'for you alone'));
}

/** @param {Phone} denny @param {Phone} receiver */
async function sendEmoji(denny, receiver) {
  const ext = '{"conversationID":"c2c_denny","note":"🍜👩‍👩‍👧 漢字"}';
  const { code } = await denny.js('sendText', RECEIVER, 'hi', { desc: '🍜', ext });
  assert.equal(code, 0);
  const entries = await shadeWith(receiver, 4);
  await receiver.tap(entries.findIndex(({ text }) => text === '🍜'));
  const [opened] = await openedChats(receiver, 1);
  assert.equal(opened?.tap.ext, ext);
}

/** Asks without sending. @param {Phone} denny */
async function check(denny) {
  const about = { messageType: 'custom', vendors: ['xiaomi', 'oppo'], language: 'zh' };
  const { code, data } = await denny.js('plugin', 'checkOfflinePushInfo', { ext: {} }, about);
  assert.equal(code, 0);
  assert.deepEqual(data.previews, [
    { vendor: 'xiaomi', shown: false, because: 'customWithoutDesc' },
    { vendor: 'oppo', shown: false, because: 'customWithoutDesc' },
  ]);
  assert.match(data.warnings[0].happens, /自定义消息/);
}

/** @param {Phone} denny */
async function sendThroughAnotherBinding(denny) {
  const { data } = await denny.js('otherMessages', 'createCustomMessage', { data: '{}' });
  const message = { id: data.id, receiver: RECEIVER, groupID: '' };
  const { code, warnings } = await denny.js('otherMessages', 'sendMessage', message);
  assert.equal(code, 0);
  assert.deepEqual(
    warnings.map((/** @type {any} */ warning) => warning.code),
    ['customWithoutDesc'],
  );
}

/** @param {Phone} denny */
async function sendWhatIsRefused(denny) {
  const unknown = { id: 'unheard of', receiver: RECEIVER, groupID: '' };
  const { code, desc } = await denny.js('messages', 'sendMessage', unknown);
  assert.equal(code, CODES.InvalidParameter);
  assert.match(desc, /no message of that id/);
  assert.equal((await denny.js('sendText', RECEIVER, 'x'.repeat(MEGABYTE), {})).code, BODY_TOO_LARGE);
}
