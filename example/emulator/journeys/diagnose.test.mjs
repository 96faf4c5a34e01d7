// @ts-check
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { diagnose, diagnoseUntil, errorsIn } from '../story/break/diagnosis.mjs';
import { KINDS, phoneOf } from '../story/break/kinds.mjs';
import { OWNER, PHONES, Stage } from '../story/break/stage.mjs';
import { PUSH_KEYS, signatureOf } from '../story/cast.mjs';
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
    const diagnosis = await diagnoseUntil(stage.phone, kind.code);
    assert.deepEqual(
      errorsIn(diagnosis).map(({ code }) => code),
      [kind.code],
      diagnosis.report,
    );
    await isFitToShow(stage, diagnosis);
  } finally {
    await kind.mends?.(stage);
  }
  if (kind.mends) {
    await works(stage, ['lastRefusal']);
  }
}

/** The same in Chinese, and nothing in it that is nobody's business. @param {Stage} stage @param {Diagnosis} english */
async function isFitToShow({ world, phone }, english) {
  const chinese = await diagnose(phone, 'zh');
  const codes = (/** @type {Diagnosis} */ { findings }) =>
    findings.map(({ check, code }) => `${check} ${code}`);
  assert.deepEqual(codes(chinese), codes(english));
  assert.match(chinese.report, /\p{Script=Han}/u);
  assert.doesNotMatch(english.report, /\p{Script=Han}/u);
  const { reports } = await world.cloud.state();
  for (const secret of [...SECRETS, ...reports.map(({ token }) => token).filter(Boolean)]) {
    assert.ok(!english.report.includes(secret) && !chinese.report.includes(secret), `names ${secret}`);
  }
}

/** That nothing is wrong, or will be none any more. @param {Stage} stage @param {string[]} remembered checks of what was wrong before */
async function works({ phone }, remembered) {
  const { findings, report } = await diagnoseUntil(phone);
  const wrong = findings.filter(({ level }) => level === 'error' || level === 'warning');
  assert.deepEqual(
    wrong.filter(({ check }) => !remembered.includes(check)),
    [],
    report,
  );
}
