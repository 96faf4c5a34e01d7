#!/usr/bin/env node
// @ts-check
/**
 * The syntax of ios/ with ARC, against GNUstep's Foundation and the emulated iPhone's headers of UIKit, UserNotifications
 * and ImSDK_Plus. What includes React Native's headers is compiled by the check of its versions.
 */
import { report } from '../report.mjs';
import { files } from '../sources.mjs';
import { compile, FLAGS, onPath, ownFolders, systemFolders } from './objcxx.mjs';

report(() => {
  const paths = [...ownFolders(), ...onPath(systemFolders())];
  return compile([...FLAGS, '-Wstrict-prototypes', ...paths], files('ios/*.m'));
});
