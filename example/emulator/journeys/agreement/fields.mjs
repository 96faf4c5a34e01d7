// @ts-check

/** @typedef {import('./random.mjs').Random} Random */

const IMAGES = [
  'https://example.com/a.png',
  'http://example.com/a.png',
  'a.png',
  '',
  'HTTPS://example.com/a',
  'https://',
];
const CATEGORIES = [
  'IM',
  'ACCOUNT',
  'ORDER',
  'TODO',
  'NEWS',
  'MARKETING',
  'SOCIAL',
  'im',
  'CHAT',
  'VOIP',
  'TRAVEL',
  '',
];
const SOUNDS = ['ring', 'ring.mp3', 'push.no_sound', '', 'default', '铃声'];
const FLAGS = [true, false, false, false];
const CHANNELS = ['tuikit', 'chat', ''];
const FLAG_KINDS = [true, false, 'true', 1, 0, null, 'no', [], {}];
const TEXT_KINDS = [7, true, null, [], {}, ['IM'], 1.5, -0];
const NUMBER_KINDS = [
  '1',
  '0',
  '16',
  '2',
  '',
  'two',
  '1.5',
  '-1',
  ' 1',
  '0x10',
  1.5,
  -1,
  2 ** 31,
  1e300,
  true,
  null,
  [],
  {},
];

/**
 * Every field of `offlinePushInfo` but texts and ext: how often it is there, what it may be, and what of another type.
 *
 * @type {ReadonlyArray<readonly [string, number, readonly unknown[], readonly unknown[]]>}
 */
const FIELDS = [
  ['disablePush', 0.2, FLAGS, FLAG_KINDS],
  [
    'iOSSound',
    0.2,
    [...SOUNDS, 'no_sound', 'push.no-sound', 'none', 'silent', 'Default', 'x.caf'],
    TEXT_KINDS,
  ],
  ['ignoreIOSBadge', 0.1, FLAGS, FLAG_KINDS],
  ['iOSPushType', 0.15, [0, 1, 2], NUMBER_KINDS],
  [
    'iOSInterruptionLevel',
    0.15,
    ['active', 'passive', 'time-sensitive', 'critical', 'timeSensitive', ''],
    TEXT_KINDS,
  ],
  ['enableIOSBackgroundNotification', 0.1, FLAGS, FLAG_KINDS],
  ['iOSImage', 0.1, IMAGES, TEXT_KINDS],
  ['androidSound', 0.25, SOUNDS, TEXT_KINDS],
  ['androidOPPOChannelID', 0.85, ['tuikit', 'tuikit', ...CHANNELS], TEXT_KINDS],
  ['androidOPPOCategory', 0.3, CATEGORIES, TEXT_KINDS],
  ['androidOPPONotifyLevel', 0.2, [1, 2, 16, 3, 0], NUMBER_KINDS],
  ['androidXiaoMiChannelID', 0.3, CHANNELS, TEXT_KINDS],
  ['androidVIVOCategory', 0.3, CATEGORIES, TEXT_KINDS],
  ['androidVIVOClassification', 0.2, [0, 1, 2], NUMBER_KINDS],
  ['androidFCMChannelID', 0.3, CHANNELS, TEXT_KINDS],
  ['androidFCMImage', 0.15, IMAGES, TEXT_KINDS],
  ['androidHuaWeiCategory', 0.3, CATEGORIES, TEXT_KINDS],
  ['androidHuaWeiImage', 0.15, IMAGES, TEXT_KINDS],
  ['androidHonorImage', 0.2, IMAGES, TEXT_KINDS],
  ['androidHonorImportance', 0.3, ['NORMAL', 'LOW', 'NORMAL', 'LOW', 'HIGH', 'normal', '', ' '], TEXT_KINDS],
  ['androidMeizuNotifyType', 0.15, [0, 1, 2], NUMBER_KINDS],
  ['harmonyImage', 0.1, IMAGES, TEXT_KINDS],
  ['harmonyCategory', 0.1, CATEGORIES, TEXT_KINDS],
  ['ignoreHarmonyBadge', 0.1, FLAGS, FLAG_KINDS],
];
const WRONG = 0.04;

/** Keys that there are not, some of them nearly. */
const STRANGERS = [
  'Title',
  'tilte',
  'description',
  'androidXiaoMiImage',
  'androidOPPOImage',
  'androidVIVOImage',
  'androidMeizuImage',
  'AndroidSound',
  'iosSound',
  'androidOppoChannelID',
  'constructor',
  '__proto__',
  'toString',
  '',
  '标题',
  'x'.repeat(200),
];

/** As text for the most part, as a value, and of another type. @type {readonly unknown[]} */
const VENDOR_PARAMS = [
  '{"fcmPriority":"high"}',
  '{"fcmPriority":"urgent","vivoNotifyType":2}',
  '{"vivoNotifyType":"7"}',
  '{"oppoTemplateId":"1","oppoTitleParam":"{}"}',
  '{"oppoContentParam":"{}"}',
  '{"huaweiPriority":"high"}',
  '',
  '{',
  '[]',
  'null',
  'text',
  { fcmPriority: 'normal', vivoNotifyType: 4 },
  { fcm_priority: 'high' },
  { vivoNotifyType: {} },
  {},
  1,
  [],
];

/** All that decides little: keys and values. @param {Random} random @returns {Array<[string, unknown]>} */
export function someFields(random) {
  const present = FIELDS.filter(([, often]) => random.chance(often));
  return [
    ...present.map((field) => fieldOf(random, field)),
    ...someVendorParams(random),
    ...someStrangers(random),
  ];
}

/** @param {Random} random @param {typeof FIELDS[number]} field @returns {[string, unknown]} */
function fieldOf(random, [name, , values, wrong]) {
  return [name, random.pick(random.chance(WRONG) ? wrong : values)];
}

/** @param {Random} random @returns {Array<[string, unknown]>} */
function someVendorParams(random) {
  const value = random.chance(0.2) ? random.pick(VENDOR_PARAMS) : undefined;
  return value === undefined ? [] : [['vendorParams', value]];
}

/** @param {Random} random @returns {Array<[string, unknown]>} */
function someStrangers(random) {
  return random.chance(0.1) ? [[random.pick(STRANGERS), random.pick(['x', 1, null, {}, IMAGES[0]])]] : [];
}
