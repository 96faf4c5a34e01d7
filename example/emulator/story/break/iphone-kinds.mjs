// @ts-check

/** @typedef {import('./kinds.mjs').Kind} Kind */
/** @typedef {import('./stage.mjs').Stage} Stage */

/** The shortest time that `init` lets APNs have. */
const SHORTEST = { register_timeout_ms: 1000 };

/** What is wrong on iPhones alone. @type {Record<string, Kind>} */
export const IPHONE_KINDS = {
  'no-entitlement': {
    what: 'the app was signed without the entitlement aps-environment',
    code: 'entitlementMissing',
    phone: 'iphone without entitlement',
    begins: 'launched',
    breaks: (stage) => stage.register(),
  },
  'iphone-denied': {
    what: 'the user of an iPhone does not permit notifications',
    code: 'permissionDenied',
    phone: 'iphone',
    breaks: ({ phone }) => phone.permission(false),
    mends: ({ phone }) => phone.permission(true),
  },
  'apns-silent': {
    what: 'the iPhone cannot reach APNs',
    code: 'vendorSilent',
    phone: 'iphone',
    breaks: async (stage) => {
      await stage.vendorFault('silent');
      await stage.initAnew(SHORTEST);
    },
    mends: async (stage) => {
      await stage.clear();
      await stage.init();
    },
  },
};
