// @ts-check
import assert from 'node:assert/strict';
import { MODELS } from '../story/models.mjs';
import { someCases } from './agreement/cases.mjs';
import { differences } from './agreement/differences.mjs';
import { effectDifferences } from './agreement/effects.mjs';
import { decide } from './agreement/every-phone.mjs';
import { foretold } from './agreement/foretold.mjs';
import { forOppo, sendAsTold } from './agreement/real-phone.mjs';
import { counted, DECISIVE, ruleOf, WARNINGS } from './agreement/rules.mjs';
import { leave } from './cloud-side.mjs';
import { journey } from './journey.mjs';
import { logIn, phoneWithApp, shadeWith } from './phones.mjs';

/** @typedef {import('./agreement/every-phone.mjs').Outcome} Outcome */

const CASES = 5000;
/** Other cases with `SEED=1 node --test example/emulator/journeys/agreement.test.mjs`. */
const SEED = Number(process.env.SEED ?? 5);
/** A rule that decides less often is hardly tested. */
const OFTEN = 20;
const CUTTING = ['xiaomi', 'oppo', 'vivo', 'meizu'];
const SHOWN_DIFFERENCES = 5;

journey('what the library foretells of a push is what becomes of it', async (world) => {
  const cases = someCases(CASES, SEED);
  const outcomes = cases.map(decide);
  const phone = await phoneWithApp(world, { kind: { model: MODELS.oppo } });
  const checks = await foretold(phone, cases);

  assert.equal(checks.length, CASES);
  const all = cases.map((asked, index) => ({
    asked,
    check: /** @type {import('./agreement/foretold.mjs').Check} */ (checks[index]),
    outcomes: outcomes[index] ?? [],
  }));
  none(all.flatMap(({ asked, check, outcomes }) => differences(asked, check.previews, outcomes)));
  none(all.flatMap(({ asked, check, outcomes }) => effectDifferences(asked, check, outcomes)));

  const decided = counted(outcomes.flat().flatMap(decisionsOf));
  const warned = counted(checks.flatMap(({ warnings }) => warnings.map(({ code }) => code)));
  occurred(world, 'decided', decided, [
    ...DECISIVE,
    'shown',
    ...CUTTING.flatMap((vendor) => [`${vendor} cuts title`, `${vendor} cuts desc`]),
  ]);
  occurred(world, 'warned', warned, WARNINGS);

  assert.equal((await logIn(phone)).code, 0);
  await leave(world, phone);
  const sent = forOppo(cases, outcomes);
  for (const [number, { asked }] of sent.entries()) {
    await sendAsTold(world, asked, number);
  }
  const expected = sent.filter(({ outcome }) => outcome.shown);
  const shade = await shadeWith(phone, expected.length);
  assert.deepEqual(
    shade.map(({ title, text }) => ({ title, text })).reverse(),
    expected.map(({ outcome: { title, desc } }) => ({ title, text: desc })),
    "on an OPPO phone's shade",
  );
});

/** @param {object[]} found */
function none(found) {
  assert.deepEqual(found.slice(0, SHOWN_DIFFERENCES), [], `${found.length} differences with seed ${SEED}`);
}

/** What decided about a push, by name. @param {Outcome} outcome */
function decisionsOf({ vendor, shown, title, desc, reason }) {
  if (!shown) {
    return [ruleOf(reason)];
  }
  const cut = Object.entries({ title, desc }).filter(
    ([, text]) => CUTTING.includes(vendor) && text?.endsWith('…'),
  );
  return ['shown', ...cut.map(([name]) => `${vendor} cuts ${name}`)];
}

/** @param {import('../story/world.mjs').World} world @param {string} what @param {Map<string, number>} counts @param {string[]} names that all must be frequent */
function occurred(world, what, counts, names) {
  for (const [name, count] of counts) {
    world.output.timeline.add('agreement', `${what}: ${name} ${count}`);
  }
  assert.deepEqual(
    names.filter((name) => (counts.get(name) ?? 0) < OFTEN),
    [],
    'these rules are hardly tested',
  );
}
