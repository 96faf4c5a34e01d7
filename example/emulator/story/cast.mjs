// @ts-check

/** The example app's package. */
export const APP = 'com.timpush.example';

const SDK_APP_ID = 1400000000;

/** Xiaomi's certificate in the IM console. */
export const CERTIFICATE = {
  businessID: 5218,
  vendor: 'xiaomi',
  appId: '2882303761517000000',
  appKey: '5601700000000',
  package: APP,
  clickAction: 'openApp',
};

/** What the app gives to `init`. */
export const PUSH_KEYS = {
  mi_buz_id: CERTIFICATE.businessID,
  mi_push_app_id: CERTIFICATE.appId,
  mi_push_app_key: CERTIFICATE.appKey,
};

/** The users that the cloud knows. */
export const USERS = [
  { user: 'vinson', sig: 'signature-of-vinson', nickname: 'Vinson' },
  { user: 'denny', sig: 'signature-of-denny', nickname: 'Denny' },
];

/** What a user's app logs in with. @param {string} user */
export function account(user) {
  const sig = USERS.find((each) => each.user === user)?.sig ?? '';
  return { sdkAppID: SDK_APP_ID, userID: user, userSig: sig };
}

/** Certificate and users into the console. @param {import('./cloud.mjs').Cloud} cloud */
export async function introduce(cloud) {
  await cloud.do('addCertificate', CERTIFICATE);
  for (const user of USERS) {
    await cloud.do('addUser', user);
  }
}
