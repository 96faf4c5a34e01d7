// @ts-check
import { isDeepStrictEqual } from 'node:util';
import { carriedInfo } from './carried.mjs';
import { ruleOf } from './rules.mjs';

/** @typedef {import('./cases.mjs').Case} Case */
/** @typedef {import('./foretold.mjs').Preview} Preview */
/** @typedef {import('./every-phone.mjs').Outcome} Outcome */

/**
 * Where the library foretold something else than what became of a message.
 *
 * @param {Case} asked
 * @param {Preview[]} previews
 * @param {Outcome[]} outcomes
 */
export function differences(asked, previews, outcomes) {
  return outcomes.flatMap((outcome) => {
    const preview = previews.find(({ vendor }) => vendor === outcome.vendor);
    const said = preview?.shown ? shownBy(preview) : { shown: preview?.shown, because: preview?.because };
    const seen = seenBy(asked, outcome);
    return isDeepStrictEqual(said, seen) ? [] : [{ vendor: outcome.vendor, asked, said, seen }];
  });
}

/** @param {{ title?: string, desc?: string }} texts */
function shownBy({ title, desc }) {
  return { shown: true, title, desc };
}

/** @param {Case} asked @param {Outcome} outcome */
function seenBy({ info, about }, outcome) {
  const { shown, reason, title, desc } = outcome;
  if (!shown) {
    return { shown, because: ruleOf(reason) };
  }
  return shownBy({ title, desc: isOwnText(info, about) ? undefined : desc });
}

/** Whether the text is the IM service's own, as for an image: the library cannot know it. @param {Case['info']} info @param {Case['about']} about */
function isOwnText(info, { messageType }) {
  return !['text', 'custom'].includes(messageType) && !carriedInfo(info).desc;
}
