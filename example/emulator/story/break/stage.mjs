// @ts-check
import { account, PUSH_KEYS } from '../cast.mjs';
import { MODELS } from '../models.mjs';
import { askOnIos, logIn } from '../scene.mjs';

/** @typedef {import('../world.mjs').World} World */
/** @typedef {keyof typeof PHONES} PhoneName */

const XIAOMI = MODELS.xiaomi;

/** The phones that something happens to, by what there is to say about them. */
export const PHONES = {
  xiaomi: { model: XIAOMI },
  'xiaomi without SDKs': { model: XIAOMI, sdks: [] },
  oppo: { model: MODELS.oppo },
  huawei: { model: MODELS.huawei },
  'pixel without Play services': { model: MODELS.pixel, features: { play: false } },
  iphone: { model: MODELS.iphone },
  'iphone without entitlement': { model: MODELS.iphone, features: { entitlement: null } },
};

/** Whose phone it is. */
export const OWNER = 'vinson';

/** A phone with the app on it, and the hands that break and mend it. */
export class Stage {
  /** @param {World} world @param {PhoneName} name */
  constructor(world, name) {
    this.world = world;
    this.phone = world.phone(OWNER, PHONES[name]);
  }

  /** Turns the phone on and starts the app. */
  async launch() {
    await this.phone.boot();
    await this.phone.permission(true);
    await this.phone.launch();
    await askOnIos(this.phone);
  }

  /** Logs in; then the app calls `init`. */
  register() {
    return logIn(this.phone, OWNER);
  }

  /** Logs in without `init`. */
  async logIn() {
    const { sdkAppID, userID, userSig } = account(OWNER);
    await this.phone.js('im', 'initSDK', sdkAppID, WARNINGS);
    return this.phone.js('im', 'login', userID, userSig);
  }

  /** The app calls `init` with other keys. @param {object} [changes] */
  init(changes) {
    return this.phone.js('plugin', 'init', { ...PUSH_KEYS, ...changes });
  }

  /** The same in a phone that is not registered. @param {object} [changes] */
  async initAnew(changes) {
    await this.phone.js('plugin', 'unRegisterPush');
    return this.init(changes);
  }

  /** The app calls `init` without the keys of that kind. @param {RegExp} left */
  initWithout(left) {
    const keys = Object.entries(PUSH_KEYS).filter(([key]) => !left.test(key));
    return this.phone.js('plugin', 'init', Object.fromEntries(keys));
  }

  /** Reports the token again, however long that takes. */
  async report() {
    this.phone.js('plugin', 'uploadToken').catch(() => {});
  }

  /** Something goes wrong in the cloud. @param {string} what @param {object} [more] */
  fault(what, more) {
    return this.world.cloud.do('fault', { what, ...more });
  }

  /** The same at the vendor of the phone. @param {string} what @param {object} [more] */
  vendorFault(what, more) {
    return this.fault(what, { vendor: this.phone.options.model.vendor, ...more });
  }

  /** Nothing goes wrong in the cloud any more. */
  clear() {
    return this.fault('clear');
  }
}

/** `V2TIM_LOG_WARN` */
const WARNINGS = 5;
