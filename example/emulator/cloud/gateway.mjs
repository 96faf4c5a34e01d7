// @ts-check

/** @typedef {{ businessID: number, vendor: string, appId: string, appKey: string, package: string,
 *   clickAction: 'openApp' | 'intent' | 'web', intent?: string }} Certificate */
/** @typedef {{ title: string, description: string, ext: string }} Notification */

/** Sends offline pushes through the vendor of the certificate that a token was reported with. */
export class Gateway {
  /** Every push that reached a vendor. @type {object[]} */
  pushes = [];
  /** @type {Map<number, Certificate>} */
  #certificates = new Map();
  /** @type {Map<string, import('./mipush.mjs').MiPush>} */
  #vendors = new Map();

  /** @param {import('./log.mjs').Log} log */
  constructor(log) {
    this.log = log;
  }

  /** @param {string} name @param {import('./mipush.mjs').MiPush} vendor */
  addVendor(name, vendor) {
    this.#vendors.set(name, vendor);
  }

  /** @param {Certificate} certificate */
  addCertificate(certificate) {
    this.#certificates.set(certificate.businessID, certificate);
    this.#vendors.get(certificate.vendor)?.addApp(certificate);
  }

  /** @param {{ businessID: number, token: string }} report @param {Notification} notification */
  push({ businessID, token }, notification) {
    const certificate = this.#certificates.get(businessID);
    const vendor = this.#vendors.get(certificate?.vendor ?? '');
    if (!certificate || !vendor) {
      this.log.write('push', `the push is dropped: no certificate has business ID ${businessID}`);
      return;
    }
    this.pushes.push({ businessID, token, ...notification, at: Date.now() });
    vendor.push(certificate, token, notification);
  }
}
