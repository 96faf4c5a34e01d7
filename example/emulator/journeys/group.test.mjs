// @ts-check
import assert from 'node:assert/strict';
import { account, PUSH_KEYS } from '../story/cast.mjs';
import { MODELS } from '../story/models.mjs';
import { IN_CHANNEL } from '../story/scene.mjs';
import { extOf, journey, numberOf, openedChats, sender, shadeWith } from './journey.mjs';

/** Eight brands, every channel among them. */
const BRANDS = ['xiaomi', 'huawei', 'honor', 'oppo', 'vivo', 'meizu', 'pixel', 'oneplus'];
const GROUP = 'friends';

/** A phone of that brand, owned by a user of that name, whose app is killed once it is registered. @param {import('../story/world.mjs').World} world @param {string} brand */
async function killedPhone(world, brand) {
  await world.cloud.do('addUser', { user: brand, sig: `signature-of-${brand}` });
  const phone = world.phone(brand, { model: MODELS[brand] });
  await phone.boot();
  await phone.permission(true);
  await phone.launch();
  const { code } = await phone.js(
    'logIn',
    { ...account(brand), userSig: `signature-of-${brand}` },
    PUSH_KEYS,
  );
  assert.equal(code, 0, brand);
  await phone.kill();
  await phone.boot();
  return phone;
}

journey('eight phones of eight brands in one group all get their push', async (world) => {
  const phones = [];
  for (const brand of BRANDS) {
    phones.push(await killedPhone(world, brand));
  }
  await world.cloud.do('addGroup', { groupID: GROUP, members: ['denny', ...BRANDS] });
  const denny = await sender(world);
  assert.equal((await denny.sendToGroup(GROUP, extOf('denny', 7), IN_CHANNEL)).code, 0);
  for (const phone of phones) {
    assert.equal((await shadeWith(phone, 1)).length, 1, phone.name);
    await phone.tap();
    const opened = await openedChats(phone, 1);
    assert.deepEqual(
      opened.map(({ tap }) => numberOf(tap)),
      [7],
      phone.name,
    );
    await phone.kill();
  }
});
