// @ts-check
import assert from 'node:assert/strict';
import { MODELS } from '../story/models.mjs';
import { IN_CHANNEL } from '../story/scene.mjs';
import { addUser, extOf, leave, sender } from './cloud-side.mjs';
import { journey } from './journey.mjs';
import { logIn, numbers, phoneWithApp, shadeWith } from './phones.mjs';

/** Nine brands, every channel among them. */
const BRANDS = ['xiaomi', 'huawei', 'honor', 'oppo', 'vivo', 'meizu', 'pixel', 'oneplus', 'iphone'];
const GROUP = 'friends';

/** A phone of that brand, owned by a user of that name, who goes home once it is registered. @param {import('../story/world.mjs').World} world @param {string} brand */
async function leftPhone(world, brand) {
  await addUser(world, brand);
  const phone = await phoneWithApp(world, { owner: brand, kind: { model: MODELS[brand] } });
  const { code } = await logIn(phone, { user: brand });
  assert.equal(code, 0, brand);
  await leave(world, phone, brand);
  return phone;
}

journey('nine phones of nine brands in one group all get their push', async (world) => {
  const phones = [];
  for (const brand of BRANDS) {
    phones.push(await leftPhone(world, brand));
  }
  await world.cloud.do('addGroup', { groupID: GROUP, members: ['denny', ...BRANDS] });
  const denny = await sender(world);
  assert.equal((await denny.sendToGroup(GROUP, extOf('denny', 7), IN_CHANNEL)).code, 0);
  for (const phone of phones) {
    assert.equal((await shadeWith(phone, 1)).length, 1, phone.name);
    await phone.tap();
    assert.deepEqual(await numbers(phone, 1), [7], phone.name);
    await phone.kill();
  }
});
