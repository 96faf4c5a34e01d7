// @ts-check
import { APP, CERTIFICATES } from '../../story/cast.mjs';
import { Daemons } from '../daemons.mjs';
import { Faults } from '../faults.mjs';
import { Log } from '../log.mjs';

/** @typedef {import('../faults.mjs').Fault} Fault */
/** @typedef {import('../gateway.mjs').Certificate} Certificate */
/** @typedef {import('../gateway.mjs').Notification} Notification */

/** What is pushed where a test does not say what. @type {Notification} */
export const NOTIFICATION = { title: 'Denny', description: 'hi', ext: '{"a":1}', options: {} };

/**
 * A vendor's push service that has the vendor's certificate, and a phone that is on.
 *
 * @param {typeof import('./push-service.mjs').PushService} Kind
 */
export function rig(Kind) {
  const { vendor, role } = Kind;
  const certificate = CERTIFICATES[/** @type {keyof typeof CERTIFICATES} */ (vendor)];
  /** What reached the phone. @type {any[]} */
  const delivered = [];
  const phone = {
    role,
    device: 'phone-1',
    app: APP,
    send: (/** @type {object} */ event) => delivered.push(event),
  };
  const log = new Log();
  const faults = new Faults();
  const daemons = new Daemons(log);
  daemons.call(phone);
  const service = new Kind({ log, faults, daemons });
  service.addApp(certificate);

  /** What the vendor's SDK is answered. @param {object} [said] unlike the certificate @returns {any} */
  function register(said) {
    const { package: name, appId, appKey, appSecret, environment } = certificate;
    const credentials = { package: name, appId, appKey, appSecret, environment };
    return service.call(phone, { id: 1, api: 'register', ...credentials, ...said });
  }

  /**
   * Pushes to the phone's token, or to another one.
   *
   * @param {Partial<Notification>} [fields]
   * @param {{ token?: string, console?: Partial<Certificate> }} [how] `console` is what the certificate has besides.
   * @returns {any} what reached the phone of it
   */
  function push(fields, { token = register().data.token, console } = {}) {
    const before = delivered.length;
    service.push({ ...certificate, ...console }, token, { ...NOTIFICATION, ...fields });
    return delivered[before];
  }

  /** @param {string} what @param {Partial<Fault>} [more] */
  function fault(what, more) {
    faults.set({ what, vendor, ...more });
  }

  return { service, delivered, register, push, fault };
}
