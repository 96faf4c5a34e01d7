// @ts-check
import { bootCommand } from './boot.mjs';
import { ended, kill, start } from './children.mjs';
import { describe } from './models.mjs';
import { PhoneLink } from './phone-link.mjs';
import { within } from './wait.mjs';

/** @typedef {{ key: string, title: string, text: string, package: string, vendor: string }} ShadeEntry */
/**
 * @typedef {{ name: string, device: string, model: import('./models.mjs').Model, api: number, ios: number,
 *   storage: string, cloudPort: number, sdks: string[], features?: import('./models.mjs').Features, jvm?: string[] }} PhoneOptions `storage`
 *   is a folder that survives the phone's death, `sdks` what the app links, `features` what differs from the model, `jvm`
 *   further options of its JVM.
 */

/** Nothing takes this long even on a machine that is busy with other things. */
const PATIENCE_MS = 120_000;

/** An emulated phone: one process while it is on, one folder for ever. */
export class Phone {
  /** @type {import('./children.mjs').Child | null} */
  #child = null;
  /** @type {PhoneLink | null} */
  #link = null;

  /** @param {PhoneOptions} options @param {import('./cloud.mjs').Output} output */
  constructor(options, output) {
    this.options = options;
    this.name = options.name;
    this.output = output;
  }

  /** A line of the timeline about what somebody does with this phone. @param {string} text */
  tell(text) {
    this.output.timeline.add(this.name, text);
  }

  /** Turns the phone on: the system and its push daemon run, the app does not. */
  async boot() {
    this.tell(`is turned on: ${describe(this.options)}`);
    const { command, env } = bootCommand(this.options);
    this.#child = start(command, env);
    this.#link = new PhoneLink(this.#child, this.name, this.output);
    await within(this.#link.ready, PATIENCE_MS, `${this.name} boots`);
  }

  /** SIGKILL: the app and the phone are gone between two instructions; the folder stays. */
  async kill() {
    const child = this.#child;
    this.#child = null;
    this.#link = null;
    if (child) {
      this.tell('is killed (SIGKILL)');
      await kill(child);
    }
  }

  /** Starts the app: the library, the activity, the JavaScript. @param {Record<string, unknown>} [globals] */
  launch(globals = {}) {
    this.tell('the app is started');
    return this.#do('launch', { globals });
  }

  /**
   * Begins the app's process without an activity.
   *
   * @returns {Promise<number>} milliseconds until the engine has restored its state
   */
  beginProcess() {
    return this.#do('process');
  }

  background() {
    return this.#do('background');
  }

  foreground() {
    return this.#do('foreground');
  }

  /** Whether the user looks at the app. @returns {Promise<boolean>} */
  isForeground() {
    return this.#do('isForeground');
  }

  /** Calls a function of the app's headless entry. @param {string} call @param {...unknown} args @returns {Promise<any>} */
  js(call, ...args) {
    return this.#do('js', { call, args });
  }

  /** What the shade shows; draws it into a file as well. @param {string} [png] @returns {Promise<ShadeEntry[]>} */
  shade(png) {
    return this.#do('shade', { png });
  }

  /** Taps the notification at this place in the shade. @param {number} [index] @param {object} [fields] */
  tap(index = 0, fields = {}) {
    this.tell('a finger taps the notification');
    return this.#do('tap', { index, ...fields });
  }

  /** Changes something in the phone's system, as SystemControls.kt and IPhoneSystem.m name it. @param {string} name @param {object} [fields] */
  control(name, fields) {
    return this.#do(name, fields);
  }

  /** The user permits or forbids notifications. @param {boolean} granted */
  permission(granted) {
    return this.#do('permission', { granted });
  }

  /** Waits for the next line of the phone's log that matches. @param {RegExp} pattern @returns {Promise<string>} */
  hears(pattern) {
    if (!this.#link) {
      return this.#off();
    }
    const line = this.#link.log.until((text) => pattern.test(text));
    return within(line, PATIENCE_MS, `${this.name} says ${pattern}`);
  }

  /** Turns the phone off in order. */
  async quit() {
    const child = this.#child;
    await this.#do('quit');
    if (child) {
      await within(ended(child), PATIENCE_MS, `${this.name} ends`);
    }
    await this.kill();
  }

  /** @param {string} action @param {object} [fields] @returns {Promise<any>} */
  #do(action, fields) {
    if (!this.#link) {
      return this.#off();
    }
    return within(this.#link.call(action, fields), PATIENCE_MS, `${this.name}: ${action}`);
  }

  #off() {
    return Promise.reject(new Error(`${this.name} is off`));
  }
}
