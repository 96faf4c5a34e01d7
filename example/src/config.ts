import type { TimPushConfig } from 'react-native-timpush';

/** Your app in the IM console. */
export const SDK_APP_ID = 0;

/**
 * Your certificates' IDs in the IM console, and your app's keys in the vendors' consoles. A vendor whose ID is 0 is left
 * out. In an app of your own, let the build put the values here, so that none is in the repository.
 */
export const PUSH_KEYS: TimPushConfig = {
  require_consent: true,
  mi_buz_id: 0,
  mi_push_app_id: '',
  mi_push_app_key: '',
  hw_buz_id: 0,
  honor_buz_id: 0,
  oppo_buz_id: 0,
  oppo_app_key: '',
  oppo_app_secret: '',
  oppo_channel_id: 'tuikit',
  vivo_buz_id: 0,
  mz_buz_id: 0,
  mz_app_id: '',
  mz_app_key: '',
  google_buz_id: 0,
  apple_buz_id: 0,
};

/** Whom the chat list shows from the start. */
export const CONTACTS = ['denny', 'vinson'];
