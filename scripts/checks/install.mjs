#!/usr/bin/env node
// @ts-check
/**
 * A new user's way: an app of the community's template in a folder of its own, the package installed from its tarball (which
 * scripts/checks/package.mjs leaves), and README.md followed. Then React Native finds and builds what it has to, the types
 * and the tests hold, and the doctor finds nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../build/hermes.mjs';
import { withLock } from '../build/lock.mjs';
import { ROOT } from '../build/paths.mjs';
import { androidFaults } from './install/android.mjs';
import { install, newApp } from './install/app.mjs';
import { bundleFaults, doctorFaults, testFaults, typeFaults } from './install/app-code.mjs';
import { configFaults, readConfig } from './install/config.mjs';
import { bringFromConsoles } from './install/consoles.mjs';
import { apply, guideFaults, stepsOf } from './install/guide.mjs';
import { iosFaults } from './install/ios.mjs';
import { TARBALL } from './package/tarball.mjs';
import { report } from './report.mjs';

await withLock(join(cacheFolder(), 'app.lock'), async () => report(check));

function check() {
  const app = newApp();
  install(app, TARBALL);
  const readme = readFileSync(join(app.package, 'README.md'), 'utf8');
  const chinese = readFileSync(join(ROOT, 'README.zh-CN.md'), 'utf8');
  const before = doctorFaults(app);
  for (const step of stepsOf(readme)) apply(app.folder, step);
  bringFromConsoles(app);
  const config = readConfig(app);
  const found = configFaults(app, config);
  return [
    ...guideFaults(readme, chinese),
    ...(before.length > 0 ? [] : ['the doctor finds nothing wrong with an app before its set-up']),
    ...found,
    ...(found.length > 0 ? [] : androidFaults(app, config)),
    ...iosFaults(app),
    ...typeFaults(app),
    ...testFaults(app),
    ...bundleFaults(app),
    ...doctorFaults(app),
  ];
}
