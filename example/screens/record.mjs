// @ts-check
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/build/paths.mjs';
import { beginsWith, diagnoseUntil } from '../emulator/story/break/diagnosis.mjs';
import { Stage } from '../emulator/story/break/stage.mjs';
import { Timeline } from '../emulator/story/timeline.mjs';
import { World } from '../emulator/story/world.mjs';

export const RECORDED = join(import.meta.dirname, 'recorded.json');
const WRONG_APP = { mi_push_app_id: '2882303761517999999' };

const SAID = {
  en: {
    first: 'Are you in town tonight?',
    answer: 'Yes! Dinner?',
    second: 'Dinner at eight, the usual place',
  },
  zh: { first: '今晚在城里吗？', answer: '在！一起吃饭？', second: '八点，老地方见' },
};

/**
 * Asks an emulated phone for what the screens show: a registration, what is wrong with a push without OPPO's channel, and
 * the diagnosis of a phone whose vendor does not know the app.
 *
 * @returns {Promise<string>} the path of the answers
 */
export async function record() {
  const world = await World.open(join(ROOT, 'build/example/screens'), new Timeline());
  try {
    const answers = { en: await answersIn(world, 'en'), zh: await answersIn(world, 'zh') };
    writeFileSync(RECORDED, `${JSON.stringify(answers, null, 2)}\n`);
  } finally {
    await world.close();
  }
  return RECORDED;
}

/** @param {World} world @param {'en' | 'zh'} language */
async function answersIn(world, language) {
  const stage = new Stage(world, 'xiaomi');
  const { phone } = stage;
  rmSync(phone.options.storage, { recursive: true, force: true });
  await stage.launch();
  await stage.logIn();
  await stage.init({ ...WRONG_APP, language });
  await diagnoseUntil(phone, (diagnosis) => beginsWith(diagnosis, 'vendorRefused'));
  const { data: diagnosis } = await phone.js('plugin', 'diagnose', { language });
  const { data: registration } = await stage.initAnew({ language });
  const said = SAID[language];
  const push = { title: '', desc: said.second, ext: '{"conversationID":"c2c_vinson"}' };
  const { warnings } = await phone.js('sendText', 'denny', said.second, push);
  await phone.kill();
  return { said, registration, warnings, diagnosis };
}
