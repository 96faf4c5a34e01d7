// @ts-check
import { carriedInfo } from './carried.mjs';

/** @typedef {import('./cases.mjs').Case} Case */
/** @typedef {import('./foretold.mjs').Check} Check */
/** @typedef {import('./every-phone.mjs').Outcome} Outcome */

/**
 * Options that reach a phone as they are or not at all: field, where the cloud's push has it, and vendors. A second field, if
 * any, decides about the first.
 *
 * @type {ReadonlyArray<{ fields: [string, string?], name: string, vendors: string[] }>}
 */
const OPTIONS = [
  {
    fields: ['androidSound'],
    name: 'sound',
    vendors: ['xiaomi', 'huawei', 'honor', 'oppo', 'vivo', 'meizu'],
  },
  { fields: ['androidSound', 'androidFCMChannelID'], name: 'sound', vendors: ['fcm'] },
  { fields: ['iOSSound'], name: 'payload.aps.sound', vendors: ['apns'] },
  { fields: ['iOSInterruptionLevel'], name: 'payload.aps.interruption-level', vendors: ['apns'] },
  { fields: ['androidHuaWeiImage'], name: 'image', vendors: ['huawei'] },
  { fields: ['androidHonorImage'], name: 'image', vendors: ['honor'] },
  { fields: ['androidFCMImage'], name: 'image', vendors: ['fcm'] },
  { fields: ['iOSImage'], name: 'payload.image', vendors: ['apns'] },
  { fields: ['androidOPPONotifyLevel'], name: 'notifyLevel', vendors: ['oppo'] },
  { fields: ['androidMeizuNotifyType'], name: 'notifyType', vendors: ['meizu'] },
];
/** What brings no sound is no sound's name. */
const NO_VALUES = ['', undefined, 'push.no_sound'];

/**
 * Options that the library called ignored and a phone got, or the other way round.
 *
 * @param {Case} asked
 * @param {Check} check
 * @param {Outcome[]} outcomes
 */
export function effectDifferences({ info }, { warnings }, outcomes) {
  const carried = carriedInfo(info);
  const given = OPTIONS.filter(({ fields: [field] }) => !NO_VALUES.includes(carried[field]));
  return given.flatMap(({ fields, name, vendors }) =>
    outcomes
      .filter(({ vendor, shown }) => shown && vendors.includes(vendor))
      .map(({ vendor, push }) => ({
        vendor,
        field: fields[0],
        value: carried[fields[0]],
        ignored: warnings.some((warning) => ignores(warning, fields, vendor)),
        got: name.split('.').reduce((object, key) => object[key], push),
      }))
      .filter(({ value, ignored, got }) => ignored === (got === value)),
  );
}

/** @param {import('./foretold.mjs').Warning} warning @param {Array<string | undefined>} fields @param {string} vendor */
function ignores({ effect, field, vendors }, fields, vendor) {
  return effect === 'ignored' && fields.includes(field) && (vendors.length === 0 || vendors.includes(vendor));
}
