// @ts-check
import { leave, turnOn } from './scene.mjs';
import { sender } from './sender.mjs';
import { Timeline } from './timeline.mjs';
import { eventually } from './wait.mjs';
import { World } from './world.mjs';

/**
 * The usual day of a phone, so that its JVM learns what phones need: turned on, registered, a push, a tap, and turned
 * off in order.
 *
 * @param {string} folder Emptied first.
 * @param {string[]} jvm Options of its JVM.
 */
export async function train(folder, jvm) {
  const world = await World.open(folder, new Timeline({ print: () => {}, color: false }));
  try {
    const phone = world.phone('vinson', { jvm });
    await turnOn(phone, 'vinson');
    await leave(world, phone);
    await (await sender(world)).send('vinson', '{}');
    await eventually(
      () => phone.shade(),
      (shade) => shade.length > 0,
    );
    await phone.tap();
    await phone.quit();
  } finally {
    await world.close();
  }
}
