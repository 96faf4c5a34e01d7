#!/usr/bin/env node
// @ts-check
/** `npm run screens`: the pictures that README shows, into docs/images. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { sizeOf } from '../example/screens/images.mjs';
import { photographNotifications } from '../example/screens/notifications.mjs';
import { takePictures } from '../example/screens/pictures.mjs';
import { record } from '../example/screens/record.mjs';
import { findChromium, PICTURE_TOOLS } from '../example/screens/tools.mjs';
import { fail } from './build/run.mjs';
import { provide } from './build/tools.mjs';
import { setUp } from './setup.mjs';

const HELP = `npm run screens [-- OPTION]

Takes the pictures of the example app's screens in Chromium, with React Native for the web.

  --record         first asks an emulated phone for what the screens show (example/screens/recorded.json)
  --notifications  instead photographs a push on an emulated phone of each vendor
  --help           this text
`;

const OPTIONS = /** @type {const} */ ({
  record: { type: 'boolean', default: false },
  notifications: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
});

async function main() {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) {
    console.log(HELP);
    return;
  }
  provide(PICTURE_TOOLS, console.log);
  if (values.record || values.notifications) {
    await setUp();
  }
  if (values.record) {
    await record();
  }
  const paths = values.notifications ? await photographNotifications() : await takePictures(findChromium());
  for (const path of paths) {
    console.log(relative(process.cwd(), path));
  }
  console.log(`${paths.length} pictures, ${(sizeOf(paths) / 1000).toFixed(0)} kB`);
}

await main().catch(fail);
