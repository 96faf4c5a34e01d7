// @ts-check

/** @typedef {import('./vendors/push-service.mjs').PushService} PushService */
/** @typedef {{ businessID: number, vendor: string, package: string, appId?: string, appKey?: string, appSecret?: string,
 *   clickAction: 'openApp' | 'intent' | 'web', intent?: string, channelID?: string,
 *   page?: { action: 'action' | 'activity', uri: string }, foregroundShow?: boolean, dataMessages?: boolean,
 *   environment?: 'development' | 'production' }} Certificate
 *   `channelID` is OPPO's, and so is `page`: an intent's action or an activity's class in place of `clickAction`.
 *   `foregroundShow` false leaves a push to an app in the foreground (Xiaomi, Huawei, vivo); `dataMessages` is FCM's and Honor's.
 *   `environment` is APNs': whose device tokens it is for. */
/** @typedef {{ title: string, description: string, ext: string, options: Record<string, any>,
 *   msgID?: string, badge?: number }} Notification
 *   `options` is the whole `offlinePushInfo`, `msgID` the IM message's, `badge` how much its receiver has not read with it. */

/** Sends offline pushes through the vendor of the certificate that a token was reported with. */
export class Gateway {
  /** Every push that reached a vendor. @type {object[]} */
  pushes = [];
  /** @type {Map<number, Certificate>} */
  #certificates = new Map();
  /** @type {Map<string, PushService>} */
  #services = new Map();

  /** @param {{ log: import('./log.mjs').Log, badTokens: import('./bad-tokens.mjs').BadTokens }} parts */
  constructor({ log, badTokens }) {
    this.log = log;
    this.badTokens = badTokens;
  }

  /** @param {PushService} service */
  addService(service) {
    this.#services.set(service.kind.vendor, service);
  }

  get services() {
    return [...this.#services.values()];
  }

  /** @param {string} vendor */
  service(vendor) {
    return this.#services.get(vendor);
  }

  /** @param {Certificate} certificate */
  addCertificate(certificate) {
    this.#certificates.set(certificate.businessID, certificate);
    this.service(certificate.vendor)?.addApp(certificate);
  }

  /** @param {{ businessID: number, token: string }} report @param {Notification} notification */
  push({ businessID, token }, notification) {
    const certificate = this.#certificates.get(businessID);
    const service = this.service(certificate?.vendor ?? '');
    if (!certificate || !service) {
      this.log.write('push', `the push is dropped: no certificate has business ID ${businessID}`);
      return;
    }
    const { title, description, ext } = notification;
    this.pushes.push({ businessID, token, title, description, ext, at: Date.now() });
    if (!service.push(certificate, token, notification)) {
      this.badTokens.add({ businessID, token });
    }
  }

  /** Asks the vendors to take back what they have shown of a message. @param {string} msgID */
  withdraw(msgID) {
    for (const service of this.services) {
      service.withdraw(msgID);
    }
  }
}
