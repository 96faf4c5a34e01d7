// @ts-check
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { diagnose, diagnoseUntil, errorsIn } from '../story/break/diagnosis.mjs';
import { KINDS, phoneOf } from '../story/break/kinds.mjs';
import { OWNER, PHONES, Stage } from '../story/break/stage.mjs';
import { PUSH_KEYS, signatureOf } from '../story/cast.mjs';
import { eventually } from '../story/wait.mjs';
import { journey, part } from './journey.mjs';
import { QUESTIONS } from './seed-questions.mjs';

/** @typedef {import('../story/break/kinds.mjs').Kind} Kind */
/** @typedef {import('../story/break/diagnosis.mjs').Diagnosis} Diagnosis */
/** @typedef {import('../story/break/stage.mjs').PhoneName} PhoneName */

const SECRETS = [
  OWNER,
  'denny',
  signatureOf(OWNER),
  ...Object.values(PUSH_KEYS).filter((key) => typeof key === 'string'),
];

/** While one phone waits for an answer that never comes, another one boots. */
describe('diagnose', { concurrency: 2 }, () => {
  for (const name of /** @type {PhoneName[]} */ (Object.keys(PHONES))) {
    journey(`what can be broken on a phone: ${name}`, (world, context) => playOn(name, world, context));
  }
});

/** @param {PhoneName} name @param {import('../story/world.mjs').World} world @param {import('node:test').TestContext} context */
async function playOn(name, world, context) {
  const kinds = Object.entries(KINDS).filter(([, kind]) => phoneOf(kind) === name);
  const atFirst = kinds.filter(([, { begins }]) => begins === 'launched');
  const later = kinds.filter(([, { begins }]) => begins !== 'launched');
  const stage = new Stage(world, name);
  await stage.launch();
  for (const [title, kind] of atFirst) {
    await part(world, context, title, () => play(stage, kind));
  }
  if (later.length > 0) {
    await stage.register();
    await part(world, context, `${name}, nothing broken`, () => works(stage, []));
  }
  for (const [title, kind] of later) {
    await part(world, context, title, () => play(stage, kind));
  }
  for (const [question, answer] of name === 'oppo' ? QUESTIONS : []) {
    await part(world, context, question, () => answer(stage));
  }
}

/** @param {Stage} stage @param {Kind} kind */
async function play(stage, kind) {
  await kind.breaks(stage);
  try {
    const diagnosis = await diagnoseUntil(stage.phone, (seen) =>
      isDeepStrictEqual(errorCodes(seen), [kind.code]),
    );
    assert.deepEqual(errorCodes(diagnosis), [kind.code], diagnosis.report);
    await isFitToShow(stage);
  } finally {
    await kind.mends?.(stage);
  }
  if (kind.mends) {
    await works(stage, ['lastRefusal']);
  }
}

/** It says the same in Chinese, and nothing that is nobody's business. @param {Stage} stage */
async function isFitToShow({ world, phone }) {
  const { english, chinese } = await inBothLanguages(phone);
  assert.deepEqual(codesOf(chinese), codesOf(english));
  assert.match(chinese.report, /\p{Script=Han}/u);
  assert.doesNotMatch(english.report, /\p{Script=Han}/u);
  const { reports } = await world.cloud.state();
  for (const secret of [...SECRETS, ...reports.map(({ token }) => token).filter(Boolean)]) {
    assert.ok(!english.report.includes(secret) && !chinese.report.includes(secret), `names ${secret}`);
  }
}

/** Two diagnoses between which nothing has happened on the phone. @param {import('../story/phone.mjs').Phone} phone */
function inBothLanguages(phone) {
  const ask = async () => ({
    english: await diagnose(phone),
    chinese: await diagnose(phone, 'zh'),
    after: await diagnose(phone),
  });
  return eventually(ask, ({ english, after }) => isDeepStrictEqual(codesOf(english), codesOf(after)));
}

/** @param {Diagnosis} diagnosis */
function codesOf({ findings }) {
  return findings.map(({ check, code }) => `${check} ${code}`);
}

/** @param {Diagnosis} diagnosis */
function errorCodes(diagnosis) {
  return errorsIn(diagnosis).map(({ code }) => code);
}

/** That nothing is wrong, or will be none any more. @param {Stage} stage @param {string[]} remembered checks of what was wrong before */
async function works({ phone }, remembered) {
  const wrongIn = (/** @type {Diagnosis} */ { findings }) =>
    findings
      .filter(({ level }) => level === 'error' || level === 'warning')
      .filter(({ check }) => !remembered.includes(check));
  const diagnosis = await diagnoseUntil(phone, (seen) => wrongIn(seen).length === 0);
  assert.deepEqual(wrongIn(diagnosis), [], diagnosis.report);
}
