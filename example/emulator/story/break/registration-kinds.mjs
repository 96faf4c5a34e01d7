// @ts-check
import { CODES } from '../../cloud/answer.mjs';
import { PUSH_KEYS } from '../cast.mjs';

/** @typedef {import('./kinds.mjs').Kind} Kind */
/** @typedef {import('./stage.mjs').Stage} Stage */

/** `com.xiaomi.mipush.sdk.ErrorCode.ERROR_INTERNAL_ERROR` */
const MIPUSH_INTERNAL_ERROR = 70_000_004;
/** The shortest time that `init` lets a vendor have. */
const SHORTEST = { register_timeout_ms: 1000 };

/** @param {Stage} stage */
const init = (stage) => stage.init();

/** @param {Stage} stage */
async function clearAndInit(stage) {
  await stage.clear();
  await stage.init();
}

/** @param {Stage} stage */
async function clearAndReport(stage) {
  await stage.clear();
  await stage.report();
}

/** What an app does wrong with `init`, and what a vendor or the IM service makes of it. @type {Record<string, Kind>} */
export const REGISTRATION_KINDS = {
  'no-init': {
    what: 'a user is logged in, and the app never calls init',
    code: 'notInitialized',
    begins: 'launched',
    breaks: (stage) => stage.logIn(),
    mends: init,
  },
  'no-consent': {
    what: 'the app wants consent first, and the user has not given it',
    code: 'consentMissing',
    breaks: (stage) => stage.init({ require_consent: true }),
    mends: (stage) => stage.phone.js('plugin', 'setConsent', true),
  },
  'not-configured': {
    what: "init has no key of the phone's vendor",
    code: 'notConfigured',
    breaks: (stage) => stage.initWithout(/^mi_/),
    mends: init,
  },
  'no-business-id': {
    what: "init lacks the certificate ID of the phone's vendor",
    code: 'businessIdMissing',
    breaks: (stage) => stage.initWithout(/^mi_buz_id$/),
    mends: init,
  },
  'shared-business-id': {
    what: "init has another vendor's certificate ID for the phone's own",
    code: 'businessIdShared',
    breaks: (stage) => stage.init({ mi_buz_id: PUSH_KEYS.hw_buz_id }),
    mends: init,
  },
  'wrong-app-key': {
    what: "init has an app key that the vendor's console does not know",
    code: 'vendorRefused',
    breaks: (stage) => stage.initAnew({ mi_push_app_key: 'wrong' }),
    mends: init,
  },
  'wrong-app-id': {
    what: "init has another app's ID at the vendor",
    code: 'vendorRefused',
    breaks: (stage) => stage.initAnew({ mi_push_app_id: '2882303761517999999' }),
    mends: init,
  },
  'sdk-not-linked': {
    what: "the app was built without the vendor's SDK",
    code: 'sdkNotLinked',
    phone: 'xiaomi without SDKs',
    begins: 'launched',
    breaks: (stage) => stage.register(),
  },
  'no-play-services': {
    what: 'a phone of no Chinese vendor, without Play services',
    code: 'playServicesMissing',
    phone: 'pixel without Play services',
    begins: 'launched',
    breaks: (stage) => stage.register(),
  },
  'phone-not-supported': {
    what: "the vendor's SDK does not support the phone's model",
    code: 'phoneNotSupported',
    phone: 'oppo',
    begins: 'launched',
    breaks: async (stage) => {
      await stage.phone.control('feature', { name: 'push', value: 'false' });
      await stage.register();
    },
    mends: async (stage) => {
      await stage.phone.control('feature', { name: 'push', value: 'true' });
      await stage.init();
    },
  },
  'service-down': {
    what: "the vendor's push service has an error of its own",
    code: 'vendorRefused',
    breaks: async (stage) => {
      await stage.vendorFault('refuse', { code: MIPUSH_INTERNAL_ERROR, reason: 'internal error' });
      await stage.initAnew();
    },
    mends: clearAndInit,
  },
  'vendor-silent': {
    what: "the vendor's push service never answers",
    code: 'vendorSilent',
    breaks: async (stage) => {
      await stage.vendorFault('silent');
      await stage.initAnew(SHORTEST);
    },
    mends: clearAndInit,
  },
  'empty-token': {
    what: "the vendor's push service answers with an empty token",
    code: 'tokenEmpty',
    breaks: async (stage) => {
      await stage.vendorFault('emptyToken');
      await stage.initAnew();
    },
    mends: clearAndInit,
  },
  'fingerprint-wrong': {
    what: "AppGallery Connect has another fingerprint of the app's certificate",
    code: 'vendorRefused',
    phone: 'huawei',
    breaks: async (stage) => {
      await stage.vendorFault('fingerprintWrong');
      await stage.initAnew();
    },
    mends: clearAndInit,
  },
  'im-refuses-report': {
    what: 'the IM service refuses the token',
    code: 'reportRefused',
    breaks: async (stage) => {
      await stage.fault('refuseReports', { code: CODES.invalidParameter });
      await stage.report();
    },
    mends: clearAndReport,
  },
  'im-silent': {
    what: 'the IM service never answers the report of the token',
    code: 'imSilent',
    breaks: async (stage) => {
      await stage.fault('silentReports');
      await stage.report();
    },
    mends: clearAndReport,
  },
  unregistered: {
    what: 'the app has called unRegisterPush',
    code: 'unregistered',
    breaks: (stage) => stage.phone.js('plugin', 'unRegisterPush'),
    mends: (stage) => stage.phone.js('plugin', 'registerPush'),
  },
};
