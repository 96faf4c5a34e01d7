// @ts-check

/** Stand-ins for the vendors' SDKs, by vendor; the oldest version shape first. @type {Record<string, string[]>} */
export const SDKS = {
  xiaomi: ['standin-mipush'],
  huawei: ['standin-hms-3', 'standin-hms-6'],
  honor: ['standin-honor-6', 'standin-honor-8'],
  oppo: ['standin-heytap-2', 'standin-heytap-3'],
  vivo: ['standin-vivo-2', 'standin-vivo-4'],
  meizu: ['standin-meizu-4', 'standin-meizu-5'],
  fcm: ['standin-fcm-24', 'standin-fcm-26'],
};

/** The IM SDK as it was before most offline push options; every phone has the newest besides. */
export const OLD_IM_SDK = 'standin-imsdk-5';

/** What an app has that links every vendor's newest SDK. */
export function newestSdks() {
  return Object.values(SDKS).map((shapes) => shapes.at(-1) ?? '');
}
