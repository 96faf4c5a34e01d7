// @ts-check
import { randomBytes } from 'node:crypto';
import { refuse } from '../answer.mjs';
import { knownOnly } from './options.mjs';
import { PushService } from './push-service.mjs';

/** Codes of Meizu's push platform, and what it says with them. */
const WRONG_APP_ID = { code: 110000, desc: 'the app ID is not valid' };
const WRONG_APP_KEY = { code: 110001, desc: 'the app key is not valid' };

/** What a notification opens, by the names of Meizu's server API. */
const CLICK = { app: 0, activity: 1, uri: 2, selfDefined: 3 };

/** A public message and a private one, by `androidMeizuNotifyType`. */
const NOTIFY_TYPES = [0, 1];

/** More pushes than this to one app on one phone within a minute are folded (code 520). */
const FOLDED_AFTER = 5;
const MINUTE = 60_000;

/**
 * Meizu's push service.
 *
 * Faults beside those of every vendor: `fold` (the limit of pushes in a minute holds), `selfDefined` (ext goes as
 * self-defined content, with which the app opens itself).
 */
export class Flyme extends PushService {
  static vendor = 'meizu';
  static role = 'flyme';
  static title = 'Flyme Push';
  static wrongApp = WRONG_APP_KEY.code;
  static limits = { title: 32, description: 100 };

  /** @type {Set<string | undefined>} */
  #appIds = new Set();
  /** When an app on a phone was sent its pushes. @type {Map<string, number[]>} */
  #sent = new Map();

  /** @param {import('../gateway.mjs').Certificate} app */
  addApp(app) {
    super.addApp(app);
    this.#appIds.add(app.appId);
  }

  /** @param {import('../server.mjs').Request} request @param {import('../server.mjs').Connection} connection */
  refusal(request, connection) {
    const refusal = super.refusal(request, connection);
    if (refusal?.code !== WRONG_APP_KEY.code) {
      return refusal;
    }
    const { code, desc } = this.#appIds.has(request.appId) ? WRONG_APP_KEY : WRONG_APP_ID;
    return refuse(code, desc);
  }

  /** @param {import('./push-service.mjs').Push} push */
  reasonToDrop(push) {
    const reason = super.reasonToDrop(push);
    return reason ?? (this.fault('fold') && this.#isFolded(push.target) ? 'code 520: it is folded' : null);
  }

  /** @param {import('./tokens.mjs').Target} target */
  #isFolded({ device, package: name }) {
    const key = `${device} ${name}`;
    const now = Date.now();
    const recent = (this.#sent.get(key) ?? []).filter((at) => now - at < MINUTE);
    this.#sent.set(key, [...recent, now]);
    return recent.length >= FOLDED_AFTER;
  }

  /** @param {import('./push-service.mjs').Push} push */
  payload({ certificate, notification: { ext, options } }) {
    const selfDefined = this.fault('selfDefined') && { clickType: CLICK.selfDefined, customAttribute: ext };
    return {
      notifyType: knownOnly(options.androidMeizuNotifyType, NOTIFY_TYPES),
      clickTypeInfo: selfDefined || clickTypeInfo(certificate, ext ? { ext } : {}),
    };
  }

  /** As the platform's look: a letter, then hexadecimal digits. */
  issueToken() {
    return `S${randomBytes(22).toString('hex')}`;
  }
}

/**
 * What the console's click action becomes: a page by the class of its intent URI's component, since PushSDK gives the
 * parameters to an activity and not to a URI.
 *
 * @param {import('../gateway.mjs').Certificate} certificate
 * @param {Record<string, string>} parameters
 */
function clickTypeInfo({ clickAction, intent = '' }, parameters) {
  const activity = /component=[^/;]*\/([^;]+)/.exec(intent)?.[1];
  switch (clickAction) {
    case 'intent':
      return activity
        ? { clickType: CLICK.activity, activity, parameters }
        : { clickType: CLICK.uri, url: intent };
    case 'web':
      return { clickType: CLICK.uri, url: intent };
    default:
      return { clickType: CLICK.app, parameters };
  }
}
