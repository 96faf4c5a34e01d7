// @ts-check

/** The example app's package. */
export const APP = 'com.timpush.example';

const SDK_APP_ID = 1400000000;

/** @typedef {import('../cloud/gateway.mjs').Certificate} Certificate */

/** @param {string} vendor @param {number} businessID @param {Partial<Certificate>} keys @returns {Certificate} */
function certificate(vendor, businessID, keys) {
  return { vendor, businessID, package: APP, clickAction: 'openApp', ...keys };
}

/** The vendors' certificates in the IM console. */
export const CERTIFICATES = {
  xiaomi: certificate('xiaomi', 5218, { appId: '2882303761517000000', appKey: '5601700000000' }),
  huawei: certificate('huawei', 5219, { appId: '105800000' }),
  honor: certificate('honor', 5220, { appId: '104400000' }),
  oppo: certificate('oppo', 5221, { appKey: 'oppo-app-key', appSecret: 'oppo-app-secret' }),
  vivo: certificate('vivo', 5222, { appId: '105000000', appKey: 'e2b5a4c7d1f84a3b9c60d7f2a8b1c3e4' }),
  meizu: certificate('meizu', 5223, { appId: '113000', appKey: 'meizu-app-key' }),
  fcm: certificate('fcm', 5224, { appId: '618033988749' }),
  apns: certificate('apns', 5225, { environment: 'development' }),
};

/** What the app gives to `init`: the keys of every vendor, of which each phone uses its own. */
export const PUSH_KEYS = {
  mi_buz_id: CERTIFICATES.xiaomi.businessID,
  mi_push_app_id: CERTIFICATES.xiaomi.appId,
  mi_push_app_key: CERTIFICATES.xiaomi.appKey,
  hw_buz_id: CERTIFICATES.huawei.businessID,
  honor_buz_id: CERTIFICATES.honor.businessID,
  oppo_buz_id: CERTIFICATES.oppo.businessID,
  oppo_app_key: CERTIFICATES.oppo.appKey,
  oppo_app_secret: CERTIFICATES.oppo.appSecret,
  vivo_buz_id: CERTIFICATES.vivo.businessID,
  mz_buz_id: CERTIFICATES.meizu.businessID,
  mz_app_id: CERTIFICATES.meizu.appId,
  mz_app_key: CERTIFICATES.meizu.appKey,
  google_buz_id: CERTIFICATES.fcm.businessID,
  apple_buz_id: CERTIFICATES.apns.businessID,
};

/** The certificate that this phone's token is reported with. @param {import('./models.mjs').Model} model */
export function certificateOf({ vendor }) {
  return CERTIFICATES[/** @type {keyof typeof CERTIFICATES} */ (vendor)];
}

/** The certificate's key in what the app gives to `init`. @param {Certificate} certificate */
export function keyOf({ businessID }) {
  return Object.entries(PUSH_KEYS).find(([, value]) => value === businessID)?.[0];
}

/** The users that the cloud knows. */
export const USERS = [
  { user: 'vinson', sig: signatureOf('vinson'), nickname: 'Vinson' },
  { user: 'denny', sig: signatureOf('denny'), nickname: 'Denny' },
];

/** What the cloud knows a user's app by. @param {string} user */
export function signatureOf(user) {
  return `signature-of-${user}`;
}

/** What a user's app logs in with. @param {string} user */
export function account(user) {
  return { sdkAppID: SDK_APP_ID, userID: user, userSig: signatureOf(user) };
}

/** Certificates and users into the console. @param {import('./cloud.mjs').Cloud} cloud */
export async function introduce(cloud) {
  for (const each of Object.values(CERTIFICATES)) {
    await cloud.do('addCertificate', each);
  }
  for (const user of USERS) {
    await cloud.do('addUser', user);
  }
}
