import type { TimPushConfig } from 'react-native-timpush';

/** Your app in the IM console. */
export const SDK_APP_ID = 1400000000;

/** Your certificate's ID in the IM console, and your app's ID and key in the vendor's console. */
export const PUSH_KEYS: TimPushConfig = {
  mi_buz_id: 5218,
  mi_push_app_id: '',
  mi_push_app_key: '',
};
