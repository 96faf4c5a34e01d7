// @ts-check
import assert from 'node:assert/strict';
import { diagnose, diagnoseUntil, errorsIn } from '../story/break/diagnosis.mjs';
import { KINDS, phoneOf } from '../story/break/kinds.mjs';
import { OWNER, PHONES, Stage } from '../story/break/stage.mjs';
import { PUSH_KEYS, signatureOf } from '../story/cast.mjs';
import { journey } from './journey.mjs';
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

for (const name of /** @type {PhoneName[]} */ (Object.keys(PHONES))) {
  const kinds = Object.entries(KINDS).filter(([, kind]) => phoneOf(kind) === name);
  journey(`diagnose: what can be broken on a phone: ${name}`, async (world, context) => {
    const stage = new Stage(world, name);
    await stage.launch();
    for (const [kind, act] of kinds.filter(([, { begins }]) => begins === 'launched')) {
      await context.test(`diagnose: ${kind}`, () => play(stage, act));
    }
    const later = kinds.filter(([, { begins }]) => begins !== 'launched');
    if (later.length > 0) {
      await stage.register();
      await context.test(`diagnose: ${name}, nothing broken`, () => works(stage, []));
    }
    for (const [kind, act] of later) {
      await context.test(`diagnose: ${kind}`, () => play(stage, act));
    }
    for (const [question, answer] of name === 'oppo' ? QUESTIONS : []) {
      await context.test(question, () => answer(stage));
    }
  });
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
