// @ts-check

/** The IM SDK's setters by the type of their argument. @type {ReadonlyArray<readonly [Kind, readonly string[]]>} */
const SETTERS = [
  [
    text,
    [
      'title',
      'desc',
      'iOSSound',
      'iOSInterruptionLevel',
      'iOSImage',
      'androidSound',
      'androidOPPOChannelID',
      'androidOPPOCategory',
      'androidXiaoMiChannelID',
      'androidVIVOCategory',
      'androidFCMChannelID',
      'androidFCMImage',
      'androidHuaWeiCategory',
      'androidHuaWeiImage',
      'androidHonorImage',
      'androidHonorImportance',
      'harmonyImage',
      'harmonyCategory',
    ],
  ],
  [flag, ['disablePush', 'ignoreIOSBadge', 'enableIOSBackgroundNotification', 'ignoreHarmonyBadge']],
  [number, ['iOSPushType', 'androidOPPONotifyLevel', 'androidVIVOClassification', 'androidMeizuNotifyType']],
  [json, ['ext', 'vendorParams']],
];

/** @typedef {(value: unknown) => unknown} Kind What becomes of a value; undefined if it cannot be one of this type. */

/** @type {ReadonlyMap<string, Kind>} */
const KINDS = new Map(
  SETTERS.flatMap(([kind, names]) => names.map((name) => /** @type {const} */ ([name, kind]))),
);

/** What of an app's object the IM SDK can be given: the rest is left out. @param {Record<string, unknown>} info */
export function carriedInfo(info) {
  const entries = Object.entries(info).map(([name, value]) => [name, KINDS.get(name)?.(value)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** @param {unknown} value */
function text(value) {
  return typeof value === 'string' ? value : undefined;
}

/** @param {unknown} value */
function flag(value) {
  return typeof value === 'boolean' ? value : undefined;
}

/** A setter takes 32 bits. @param {unknown} value */
function number(value) {
  const given = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  return (Number(given) | 0) === given ? given : undefined;
}

/** @param {unknown} value */
function json(value) {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : text(value);
}
