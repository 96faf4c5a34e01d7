// Generated from rust/engine by `npm run generate`. Do not edit.

/** Text that is never logged. */
export type Secret = string;

/** Result codes besides 0 and the IM SDK's own. */
export const TimPushCode = {
  /** nobody is logged in to Tencent IM: call login first */
  NotLoggedIn: 6014,
  /** invalid parameter */
  InvalidParameter: 6017,
  /** the vendor's push service refused the registration */
  VendorRefused: 800005,
  /** the vendor's push service did not answer in time */
  RegistrationTimeout: 800008,
  /** the vendor's push service gave an empty token */
  TokenEmpty: 800009,
  /** Tencent IM refused the push token */
  ReportRefused: 800010,
  /** the notification channel could not be created */
  ChannelRefused: 800013,
  /** notifications are not permitted */
  PermissionDenied: 800016,
  /** the user has not consented: call setConsent(true) once they have */
  ConsentMissing: 880001,
  /** this phone's push channel is not configured */
  VendorNotConfigured: 880002,
  /** this phone's push SDK is not linked into the app */
  VendorNotLinked: 880003,
  /** this phone does not support its vendor's push channel */
  VendorNotSupported: 880004,
  /** push is not initialised: call init first */
  NotInitialized: 880005,
  /** the call was ended by a later one */
  Cancelled: 880006,
  /** this phone does not support this */
  NotSupported: 880007,
  /** the phone's system refused */
  SystemRefused: 880008,
  /** the native part of react-native-timpush is not running */
  NotRunning: 880010,
  /** internal error */
  Internal: 880011,
  /** the IM SDK did not answer in time */
  ImTimeout: 880012,
  /** the phone's system did not answer in time */
  SystemTimeout: 880013,
} as const;

/** What `init` accepts. */
export interface TimPushConfig {
  /** Certificate ID of this channel in the IM console. */
  mi_buz_id?: number;
  /** AppID in Xiaomi's console. */
  mi_push_app_id?: string;
  /** AppKey in Xiaomi's console. */
  mi_push_app_key?: string;
  /** Same as `mi_push_app_id`. */
  mi_app_id?: string;
  /** Same as `mi_push_app_key`. */
  mi_app_key?: string;
  /** Certificate ID of this channel in the IM console. */
  hw_buz_id?: number;
  /** Certificate ID of this channel in the IM console. */
  honor_buz_id?: number;
  /** Certificate ID of this channel in the IM console. */
  oppo_buz_id?: number;
  /** AppKey in OPPO's console. */
  oppo_app_key?: string;
  /** AppSecret in OPPO's console. */
  oppo_app_secret?: string;
  /** AppId in OPPO's console; not needed. */
  oppo_app_id?: string;
  /** Same as `oppo_app_key`. */
  oppo_push_app_key?: string;
  /** Same as `oppo_app_secret`. */
  oppo_push_app_secret?: string;
  /** Notification channel for OPPO on Android 8 and newer, created before the registration; senders name it as `androidOPPOChannelID`. `tuikit` if absent. */
  oppo_channel_id?: string;
  /** What the user reads of that channel in the phone's settings; the app's name if absent. */
  oppo_channel_name?: string;
  /** Certificate ID of this channel in the IM console. */
  vivo_buz_id?: number;
  /** Certificate ID of this channel in the IM console. */
  mz_buz_id?: number;
  /** App ID in Meizu's console. */
  mz_app_id?: string;
  /** App key in Meizu's console. */
  mz_app_key?: string;
  /** Same as `mz_app_id`. */
  mz_push_app_id?: string;
  /** Same as `mz_app_key`. */
  mz_push_app_key?: string;
  /** Certificate ID of this channel in the IM console. */
  google_buz_id?: number;
  /** Certificate ID of this channel in the IM console. */
  apple_buz_id?: number;
  /** Certificate ID of this channel in an international edition (`abroad`). */
  mi_buz_id_abroad?: number;
  /** Certificate ID of this channel in an international edition (`abroad`). */
  hw_buz_id_abroad?: number;
  /** Certificate ID of this channel in an international edition (`abroad`). */
  honor_buz_id_abroad?: number;
  /** Certificate ID of this channel in an international edition (`abroad`). */
  oppo_buz_id_abroad?: number;
  /** Certificate ID of this channel in an international edition (`abroad`). */
  vivo_buz_id_abroad?: number;
  /** Certificate ID of this channel in an international edition (`abroad`). */
  mz_buz_id_abroad?: number;
  /** Certificate ID of this channel in an international edition (`abroad`). */
  google_buz_id_abroad?: number;
  /** Certificate ID of this channel in an international edition (`abroad`). */
  apple_buz_id_abroad?: number;
  /** Whether this is an international edition: `*_buz_id_abroad` goes before `*_buz_id`. */
  abroad?: boolean;
  /** Whether nothing may happen before `setConsent(true)`. */
  require_consent?: boolean;
  /** How long the vendor may take to answer, 1000 to 120000; 20000 if absent. */
  register_timeout_ms?: number;
  /** In which language warnings are written: `en` or `zh`; `en` if absent. */
  language?: Language;
}

/**
 * A push channel.
 */
export type Vendor = 'xiaomi' | 'huawei' | 'honor' | 'oppo' | 'vivo' | 'meizu' | 'fcm' | 'apns';

/**
 * What a vendor's SDK itself said of a failure.
 */
export type VendorError = {
  /**
   * Whose SDK.
   */
  vendor: Vendor;
  /**
   * Its own code; -1 for an exception.
   */
  code: number;
  /**
   * Its own words, or the exception's.
   */
  message: Secret;
};

/**
 * The one answer to a call.
 */
export type Answer = {
  /**
   * 0 for success, else one of [`Code`] or the IM SDK's own.
   */
  code: number;
  /**
   * What went wrong and how to mend it. Empty for success, but for a call that has nothing to do on
   * this phone: then why.
   */
  desc: string;
  /**
   * What was asked for; absent where there is nothing to tell.
   */
  data?: unknown;
  /**
   * What the vendor's SDK itself said, if it was one that failed.
   */
  vendorError?: VendorError;
  /**
   * What is not right about the offline push options of a message that was sent.
   */
  warnings?: Array<OfflinePushWarning>;
};

/**
 * Something that happened without being asked for: `{"name": …, "payload": …}`.
 */
export type Event =
  | { name: 'notificationClicked'; payload: Tap }
  | { name: 'messageReceived'; payload: ReceivedMessage }
  | { name: 'messageRevoked'; payload: RevokedMessage }
  | { name: 'registrationChanged'; payload: Registration }
  | { name: 'tokenChanged'; payload: TokenChange }
  | { name: 'imStatus'; payload: ImStatus };

/**
 * A tapped notification.
 */
export type Tap = {
  /**
   * Grows with every tap of this installation.
   */
  id: number;
  /**
   * What the sender set as `offlinePushInfo.ext`; empty if nothing.
   */
  ext: Secret;
  /**
   * The conversation that `ext` names; absent unless it does so in a form that is known.
   */
  conversation?: Conversation;
  /**
   * The vendor whose SDK handed the tap over; absent if an activity saw it first.
   */
  vendor?: Vendor;
  /**
   * The vendor's message ID, where there is one.
   */
  messageID?: string;
  /**
   * The notification's title, where the vendor hands it over.
   */
  title?: Secret;
  /**
   * The notification's text, likewise.
   */
  desc?: Secret;
  /**
   * When it was tapped, in milliseconds since the Unix epoch.
   */
  at: number;
};

/**
 * A push that came while the app runs.
 */
export type ReceivedMessage = {
  /**
   * The IM message's ID where the push carries it, else the vendor's, where there is one.
   */
  messageID?: string;
  /**
   * The notification's title, where the vendor hands it over.
   */
  title?: Secret;
  /**
   * The notification's text, likewise.
   */
  desc?: Secret;
  /**
   * What the sender set as `offlinePushInfo.ext`; empty if nothing.
   */
  ext: Secret;
  /**
   * The conversation that `ext` names; absent unless it does so in a form that is known.
   */
  conversation?: Conversation;
  /**
   * The vendor whose SDK handed it over.
   */
  vendor: Vendor;
  /**
   * Whether it is in the shade, shown by the system or by this package.
   */
  shown: boolean;
};

/**
 * Payload of [`Event::MessageRevoked`].
 */
export type RevokedMessage = {
  /**
   * The IM message's ID.
   */
  messageID: string;
};

/**
 * Whom or which group to open.
 */
export type Conversation = {
  /**
   * Which kind.
   */
  type: ConversationType;
  /**
   * The user's ID, or the group's.
   */
  id: Secret;
};

/**
 * A kind of conversation.
 */
export type ConversationType = 'c2c' | 'group';

/**
 * Where the registration stands.
 */
export type Status =
  | 'uninitialized'
  | 'awaitingConsent'
  | 'awaitingLogin'
  | 'registering'
  | 'reporting'
  | 'retrying'
  | 'registered'
  | 'failed'
  | 'unregistered';

/**
 * The registration as it stands; no secret in it.
 */
export type Registration = {
  /**
   * Where it stands.
   */
  status: Status;
  /**
   * The channel chosen for this phone.
   */
  vendor?: Vendor;
  /**
   * The certificate ID that is reported with the token.
   */
  businessID?: number;
  /**
   * The vendor's token is known.
   */
  hasToken: boolean;
  /**
   * When the token came, in milliseconds since the Unix epoch.
   */
  tokenAt?: number;
  /**
   * The IM service has accepted this token for the user who is logged in.
   */
  reported: boolean;
  /**
   * The last thing that went wrong and has not come right since.
   */
  lastError?: LastError;
  /**
   * What is not as it should be and stops nothing.
   */
  warnings: Array<Warning>;
};

/**
 * A failure as [`Registration`] shows it.
 */
export type LastError = {
  /**
   * The public code.
   */
  code: number;
  /**
   * What went wrong and how to mend it, the vendor's own code and words included.
   */
  desc: string;
  /**
   * What the vendor's SDK itself said, if it was one that failed.
   */
  vendorError?: VendorError;
};

/**
 * Something that is not as it should be and stops nothing.
 */
export type Warning = {
  /**
   * What it is about.
   */
  code: WarningCode;
  /**
   * What was seen and what to do.
   */
  desc: string;
};

/**
 * What a [`Warning`] is about.
 */
export type WarningCode =
  | 'unknownKey'
  | 'numberAsText'
  | 'duplicateKey'
  | 'stateSetAside'
  | 'stateNotSaved'
  | 'tapsDropped'
  | 'notificationsOff';

/**
 * Payload of [`Event::TokenChanged`].
 */
export type TokenChange = {
  /**
   * Whose token.
   */
  vendor: Vendor;
  /**
   * The new token.
   */
  token: Secret;
};

/**
 * Payload of [`Event::ImStatus`], by the names of `V2TIMSDKListener`.
 */
export type ImStatus = 'connecting' | 'connectSuccess' | 'connectFailed' | 'kickedOffline' | 'userSigExpired';

/**
 * Answer to `getDevicePushConfig`; the Flutter twin's `PushDeviceConfig`.
 */
export type DevicePushConfig = {
  /**
   * `Build.MANUFACTURER`, in lower case.
   */
  deviceManufacturer: string;
  /**
   * The certificate ID for this phone's channel.
   */
  businessID: number;
  /**
   * The vendor's token; empty as long as there is none.
   */
  deviceToken: Secret;
};

/**
 * A notification channel, Android 8 and newer.
 */
export type NotificationChannel = {
  /**
   * By which pushes name it.
   */
  channelId: string;
  /**
   * What the user reads in the phone's settings.
   */
  channelName: string;
  /**
   * More of that.
   */
  channelDescription?: string;
  /**
   * A file in the app's `res/raw`, without suffix; the system's own sound if absent.
   */
  channelSound?: string;
  /**
   * As in Android's `NotificationManager`: 0 none, 1 min, 2 low, 3 default, 4 high; 4 if absent.
   */
  importance?: number;
};

/**
 * Why no push arrives, as far as it can be told on the phone. No key, token, user ID or text of a
 * message is in it.
 */
export type Diagnosis = {
  /**
   * When, in milliseconds since the Unix epoch.
   */
  at: number;
  /**
   * Everything that was looked at, in the order of the checks; the first error is the cause.
   */
  findings: Array<Finding>;
  /**
   * What is not as it should be, as text to paste into a support ticket.
   */
  report: string;
};

/**
 * One thing that was looked at.
 */
export type Finding = {
  /**
   * What was looked at.
   */
  check: Check;
  /**
   * What was found.
   */
  code: FindingCode;
  /**
   * What that means.
   */
  level: FindingLevel;
  /**
   * Whose push it concerns, if it is one vendor's.
   */
  vendor?: Vendor;
  /**
   * What was seen.
   */
  seen: string;
  /**
   * What to do; empty where there is nothing to.
   */
  todo: string;
  /**
   * Where to read more.
   */
  link?: string;
};

/**
 * What is looked at, in this order: what an earlier one finds may be the reason for a later one.
 */
export type Check =
  | 'stateFile'
  | 'consent'
  | 'init'
  | 'clock'
  | 'connection'
  | 'login'
  | 'channel'
  | 'sdkLinked'
  | 'phoneSupport'
  | 'manifest'
  | 'entitlement'
  | 'permission'
  | 'notificationChannels'
  | 'background'
  | 'backgroundMode'
  | 'autoStart'
  | 'delegates'
  | 'token'
  | 'report'
  | 'lastRefusal'
  | 'appState'
  | 'limits'
  | 'lastSend'
  | 'taps';

/**
 * The specific cause.
 */
export type FindingCode =
  | 'ok'
  | 'notKnown'
  | 'needsEarlier'
  | 'stateNotSaved'
  | 'stateSetAside'
  | 'consentMissing'
  | 'notInitialized'
  | 'configInvalid'
  | 'configUnclear'
  | 'unregistered'
  | 'clockWrong'
  | 'notConnected'
  | 'connecting'
  | 'notLoggedIn'
  | 'kickedOff'
  | 'signatureExpired'
  | 'loginRefused'
  | 'notConfigured'
  | 'businessIdMissing'
  | 'businessIdShared'
  | 'fcmStandsIn'
  | 'registrationFailed'
  | 'sdkNotLinked'
  | 'playServicesMissing'
  | 'phoneNotSupported'
  | 'manifestIncomplete'
  | 'entitlementMissing'
  | 'developmentBuild'
  | 'productionBuild'
  | 'simulator'
  | 'permissionNotAsked'
  | 'permissionProvisional'
  | 'alertsOff'
  | 'soundsOff'
  | 'badgesOff'
  | 'backgroundModeMissing'
  | 'tokenNotForwarded'
  | 'delegateTakenOver'
  | 'delegateOfApp'
  | 'delegateMissing'
  | 'permissionDenied'
  | 'channelMissing'
  | 'channelBlocked'
  | 'channelQuiet'
  | 'batteryRestricted'
  | 'batteryOptimized'
  | 'autoStartUnknown'
  | 'vendorRefused'
  | 'vendorSilent'
  | 'tokenEmpty'
  | 'tokenMissing'
  | 'tokenOld'
  | 'reportRefused'
  | 'reportPending'
  | 'imSilent'
  | 'inForeground'
  | 'quotaHint'
  | 'sendDropped'
  | 'sendChanged'
  | 'tapsUnheard'
  | 'tapsDropped'
  | 'tapRouteMissing';

/**
 * What a finding means for pushes to this phone.
 */
export type FindingLevel = 'ok' | 'warning' | 'error' | 'unknown';

/**
 * A call of the public surface.
 */
export type Request =
  | {
      method: 'init';
      /**
       * What the app passed, unchecked; absent if it passed nothing.
       */
      config?: unknown;
    }
  | { method: 'registerPush' }
  | { method: 'unRegisterPush' }
  | {
      method: 'setConsent';
      /**
       * Whether the user consents.
       */
      granted: boolean;
    }
  | { method: 'getRegistration' }
  | { method: 'getInitialNotification' }
  | {
      method: 'tapDelivered';
      /**
       * The tap's ID.
       */
      id: number;
    }
  | { method: 'getDevicePushConfig' }
  | { method: 'getDevicePushToken' }
  | { method: 'uploadToken' }
  | { method: 'clearToken' }
  | { method: 'getRegistrationID' }
  | {
      method: 'setRegistrationID';
      /**
       * Any text; empty to go back to the vendor's token.
       */
      id: Secret;
    }
  | {
      method: 'forceUseFCMPushChannel';
      /**
       * Whether; as the app passed it, unchecked.
       */
      enable: unknown;
    }
  | {
      method: 'disablePostNotificationInForeground';
      /**
       * Whether; as the app passed it, unchecked.
       */
      disable: unknown;
    }
  | { method: 'clearAllNotification' }
  | {
      method: 'setBadgeNum';
      /**
       * As the app passed it, unchecked.
       */
      badgeNum: unknown;
    }
  | {
      method: 'createNotificationChannel';
      /**
       * A `NotificationChannel`, as the app passed it, unchecked.
       */
      channel: unknown;
    }
  | {
      method: 'requireNotificationPermission';
      /**
       * On iOS, a provisional permission; as the app passed it, unchecked.
       */
      provisional?: unknown;
    }
  | {
      method: 'doBackground';
      /**
       * Unread messages; as the app passed it, unchecked.
       */
      unread: unknown;
    }
  | { method: 'doForeground' }
  | {
      method: 'disableAutoAppState';
      /**
       * Whether; as the app passed it, unchecked.
       */
      disable: unknown;
    }
  | {
      method: 'diagnose';
      /**
       * `en` or `zh`, as the app passed it, unchecked; else the one of `init`.
       */
      language?: unknown;
    }
  | {
      method: 'im';
      /**
       * Which.
       */
      request: ImRequest;
    };

/**
 * A call of the IM SDK's React Native surface, passed on to the native SDK.
 */
export type ImRequest =
  | {
      api: 'initSDK';
      /**
       * From the IM console.
       */
      sdkAppID: number;
      /**
       * `V2TIMSDKConfig` log level: 0, 3–6.
       */
      logLevel: number;
    }
  | {
      api: 'login';
      /**
       * Who.
       */
      userID: Secret;
      /**
       * The signature made by the app's server.
       */
      userSig: Secret;
    }
  | { api: 'logout' }
  | { api: 'getLoginUser' }
  | { api: 'getLoginStatus' }
  | {
      api: 'createTextMessage';
      /**
       * The message's text.
       */
      text: Secret;
    }
  | {
      api: 'createCustomMessage';
      /**
       * The message's body.
       */
      data: Secret;
      /**
       * Shown in conversation lists.
       */
      desc: Secret;
      /**
       * Further text.
       */
      extension: Secret;
    }
  | ({ api: 'sendMessage' } & SendMessage)
  | {
      api: 'setOfflinePushConfig';
      /**
       * The certificate ID.
       */
      businessID: number;
      /**
       * The vendor's token.
       */
      token: Secret;
    }
  | {
      api: 'doBackground';
      /**
       * Shown on the app's badge.
       */
      unreadCount: number;
    }
  | { api: 'doForeground' };

/**
 * Arguments of `sendMessage`, with the defaults of `react-native-tim-js` 0.1.10.
 */
export type SendMessage = {
  /**
   * From `createTextMessage` or `createCustomMessage`.
   */
  id: string;
  /**
   * A user ID, or empty for a group.
   */
  receiver: Secret;
  /**
   * A group ID, or empty for a user.
   */
  groupID: Secret;
  /**
   * 0 default, 1 high, 2 normal, 3 low.
   */
  priority?: number;
  /**
   * Not stored, not pushed.
   */
  onlineUserOnly?: boolean;
  /**
   * Asks receivers for read receipts.
   */
  needReadReceipt?: boolean;
  /**
   * Leaves the unread count as it is.
   */
  isExcludedFromUnreadCount?: boolean;
  /**
   * Leaves the conversation's last message as it is.
   */
  isExcludedFromLastMessage?: boolean;
  /**
   * Allows message extensions.
   */
  isSupportMessageExtension?: boolean;
  /**
   * Stored with the message at the service.
   */
  cloudCustomData?: Secret;
  /**
   * Stored with the message on this phone.
   */
  localCustomData?: Secret;
  /**
   * What the receivers' phones show while the app is not in the foreground.
   */
  offlinePushInfo?: OfflinePushInfo;
};

/** What the receivers' phones show, by the names of `V2TIMOfflinePushInfo`'s setters. A field that is absent is left to the IM SDK's own default. */
export interface OfflinePushInfo {
  /** First line; empty for the sender's nickname, else the sender's ID. */
  title?: string;
  /** Second line. A custom message is pushed only if it is set. */
  desc?: string;
  /** Comes back with the tap; best a JSON object, which OPPO insists on. */
  ext?: string | object;
  /** Whether to push nothing for this message. */
  disablePush?: boolean;
  /** Sound on iOS: a file with suffix, `default` or `push.no_sound`. */
  iOSSound?: string;
  /** Image on iOS; an https URL. */
  iOSImage?: string;
  /** Whether to leave the badge as it is on iOS. */
  ignoreIOSBadge?: boolean;
  /** 0 APNs, 1 VoIP. */
  iOSPushType?: number;
  /** `passive`, `active`, `time-sensitive` or `critical`; iOS 15 and newer. */
  iOSInterruptionLevel?: string;
  /** Whether iOS wakes the app in the background. */
  enableIOSBackgroundNotification?: boolean;
  /** Sound on Xiaomi, Huawei and with FCM: a file in `res/raw`, without suffix. */
  androidSound?: string;
  /** Notification channel on OPPO; needed from Android 8. */
  androidOPPOChannelID?: string;
  /** Message category on OPPO, such as `IM`. */
  androidOPPOCategory?: string;
  /** 1, 2 or 16; needs a category. */
  androidOPPONotifyLevel?: number;
  /** Message category on vivo, such as `IM`. */
  androidVIVOCategory?: string;
  /** 0 operational, 1 system; superseded by `androidVIVOCategory`. */
  androidVIVOClassification?: number;
  /** Notification channel with FCM. */
  androidFCMChannelID?: string;
  /** Image with FCM; an https URL. */
  androidFCMImage?: string;
  /** Notification channel on Xiaomi. */
  androidXiaoMiChannelID?: string;
  /** Message category on Huawei, such as `IM`. */
  androidHuaWeiCategory?: string;
  /** Image on Huawei; an https URL. */
  androidHuaWeiImage?: string;
  /** Image on Honor; an https URL. */
  androidHonorImage?: string;
  /** `NORMAL` or `LOW`. */
  androidHonorImportance?: string;
  /** 0 public, 1 private. */
  androidMeizuNotifyType?: number;
  /** Image on HarmonyOS; an https URL. */
  harmonyImage?: string;
  /** Message category on HarmonyOS. */
  harmonyCategory?: string;
  /** Whether to leave the badge as it is on HarmonyOS. */
  ignoreHarmonyBadge?: boolean;
  /** Further options by vendor (Tencent document 269/121188): `fcmPriority`, `vivoNotifyType`, `oppoTemplateId`, `oppoTitleParam`, `oppoContentParam`. */
  vendorParams?: string | object;
}

/**
 * The `offlinePushInfo` of `sendMessage` in `@tencentcloud/chat` and `@tencentcloud/lite-chat`.
 */
export type ChatOfflinePushInfo = {
  /**
   * Whether to push nothing for this message.
   */
  disablePush: boolean;
  /**
   * First line.
   */
  title?: string;
  /**
   * Second line.
   */
  description?: string;
  /**
   * `ext`
   */
  extension?: string;
  /**
   * For Android.
   */
  androidInfo: ChatAndroidInfo;
  /**
   * For iOS.
   */
  apnsInfo: ChatApnsInfo;
};

/**
 * `androidInfo` of [`ChatOfflinePushInfo`].
 */
export type ChatAndroidInfo = {
  /**
   * `androidSound`
   */
  sound?: string;
  /**
   * `androidXiaoMiChannelID`
   */
  XiaoMiChannelID?: string;
  /**
   * `androidOPPOChannelID`
   */
  OPPOChannelID?: string;
  /**
   * `androidFCMChannelID`
   */
  FCMChannelID?: string;
  /**
   * `androidVIVOClassification`; 1 if absent.
   */
  VIVOClassification?: string;
  /**
   * `androidVIVOCategory`
   */
  VIVOCategory?: string;
  /**
   * `androidHuaWeiCategory`
   */
  HuaWeiCategory?: string;
  /**
   * `androidOPPOCategory`
   */
  OPPOCategory?: string;
  /**
   * `androidHuaWeiImage`; not in the SDK's types.
   */
  HuaWeiImage?: string;
  /**
   * `androidHonorImage`; not in the SDK's types.
   */
  HonorImage?: string;
  /**
   * `androidFCMImage`; not in the SDK's types.
   */
  GoogleImage?: string;
  /**
   * `androidHonorImportance`; not in the SDK's types.
   */
  HonorImportance?: string;
  /**
   * `androidMeizuNotifyType`; not in the SDK's types.
   */
  MeizuNotifyType?: number;
};

/**
 * `apnsInfo` of [`ChatOfflinePushInfo`].
 */
export type ChatApnsInfo = {
  /**
   * `iOSSound`
   */
  sound?: string;
  /**
   * Whether to leave the badge as it is.
   */
  ignoreIOSBadge: boolean;
  /**
   * `iOSPushType`: `false` for VoIP.
   */
  disableVoipPush?: boolean;
  /**
   * `iOSImage`; not in the SDK's types.
   */
  image?: string;
  /**
   * `iOSInterruptionLevel`; not in the SDK's types.
   */
  interruptionLevel?: string;
  /**
   * `enableIOSBackgroundNotification`; not in the SDK's types.
   */
  enableIOSBackgroundNotification?: boolean;
};

/**
 * What becomes of offline push options.
 */
export type OfflinePushCheck = {
  /**
   * What is not right about them.
   */
  warnings: Array<OfflinePushWarning>;
  /**
   * What each vendor's phones show.
   */
  previews: Array<OfflinePushPreview>;
};

/**
 * One thing that is not right about offline push options.
 */
export type OfflinePushWarning = {
  /**
   * Which rule it is.
   */
  code: OfflinePushCode;
  /**
   * The field, as the app wrote it; `vendorParams.x` for a key in it.
   */
  field: string;
  /**
   * Whom it concerns; empty for all.
   */
  vendors: Array<Vendor>;
  /**
   * What comes of it.
   */
  effect: Effect;
  /**
   * What happens, in a sentence.
   */
  happens: string;
  /**
   * What to do, in a sentence.
   */
  todo: string;
  /**
   * Where the rule is written: a web address, or a setter of the IM SDK.
   */
  source: string;
};

/**
 * Which rule it is.
 */
export type OfflinePushCode =
  | 'fieldUnknown'
  | 'wrongType'
  | 'notCarried'
  | 'onlineOnly'
  | 'pushDisabled'
  | 'customWithoutDesc'
  | 'controlCharacters'
  | 'textBlank'
  | 'titleTooLong'
  | 'descTooLong'
  | 'oppoExtNotObject'
  | 'messageTooLarge'
  | 'oppoChannelMissing'
  | 'xiaomiChannelMissing'
  | 'valueUnknown'
  | 'imageNotHttps'
  | 'imageNotSupported'
  | 'soundNotSupported'
  | 'soundWithSuffix'
  | 'fcmSoundNeedsChannel'
  | 'iosSoundUnknown'
  | 'iosImageNeedsExtension'
  | 'iosBackgroundNeedsMode'
  | 'iosLevelNeedsEntitlement'
  | 'iosVoipNeedsToken'
  | 'categoryUnknown'
  | 'categoryMissing'
  | 'categoryOperational'
  | 'oppoLevelNeedsCategory'
  | 'vendorParamsNotObject'
  | 'templateMissing'
  | 'simpleText'
  | 'deprecated';

/**
 * What comes of it.
 */
export type Effect =
  | 'notPushed'
  | 'notShown'
  | 'changed'
  | 'ignored'
  | 'notCarried'
  | 'deprecated'
  | 'limited';

/**
 * What one vendor's phones show, on Android 8 and newer, where the certificate has no channel of its
 * own.
 */
export type OfflinePushPreview = {
  /**
   * Whose.
   */
  vendor: Vendor;
  /**
   * Whether anything is shown.
   */
  shown: boolean;
  /**
   * Why nothing is.
   */
  because?: OfflinePushCode;
  /**
   * First line; absent if it is the sender's, who is not known here.
   */
  title?: string;
  /**
   * Second line; absent if the service writes it itself, as for an image.
   */
  desc?: string;
};

/**
 * What is known of the message, as far as it decides what is pushed.
 */
export type About = {
  /**
   * Its kind; rules about kinds are left out if it is not known.
   */
  messageType?: MessageType;
  /**
   * The channels to check for; all if absent.
   */
  vendors?: Array<Vendor>;
  /**
   * The text of a text message: shown where `desc` is empty.
   */
  text?: Secret;
  /**
   * Who sends.
   */
  sender?: Sender;
  /**
   * Whether it goes only to who is online.
   */
  onlineUserOnly?: boolean;
};

/**
 * A kind of message (`V2TIMMessage.elemType`).
 */
export type MessageType =
  | 'text'
  | 'custom'
  | 'image'
  | 'sound'
  | 'video'
  | 'file'
  | 'location'
  | 'face'
  | 'merger';

/**
 * Who sends.
 */
export type Sender = {
  /**
   * The title of a push where there is neither a title nor a nickname.
   */
  userID: string;
  /**
   * The title of a push where there is none.
   */
  nickname?: Secret;
};

/**
 * A language of explanations.
 */
export type Language = 'en' | 'zh';

/**
 * What can be asked.
 */
export type Ask = 'checkOfflinePushInfo' | 'prepareOfflinePushInfo' | 'toChatOfflinePushInfo';

/**
 * A question about offline push options.
 */
export type Question = {
  /**
   * Which.
   */
  ask: Ask;
  /**
   * The options as the app passed them, unchecked.
   */
  info?: unknown;
  /**
   * What is known of the message.
   */
  about?: About;
  /**
   * In which language to answer; English if absent.
   */
  language?: Language;
};
