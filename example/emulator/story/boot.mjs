// @ts-check
import { iphoneCommand } from './iphone.mjs';
import { javaCommand } from './java.mjs';

/** @typedef {{ command: string[], env?: NodeJS.ProcessEnv }} Boot `env` is this process's unless given. */

/**
 * What turns a phone on.
 *
 * @param {import('./phone.mjs').PhoneOptions} options
 * @returns {Boot}
 */
export function bootCommand(options) {
  return options.model.os === 'ios' ? iphoneCommand(options) : { command: javaCommand(options) };
}
