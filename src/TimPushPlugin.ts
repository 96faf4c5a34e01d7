import { call } from './engine';
import { type Handler, subscribe } from './events';
import type {
  DevicePushConfig,
  Diagnosis,
  Language,
  NotificationChannel,
  OfflinePushCheck,
  OfflinePushInfo,
  Registration,
  Tap,
  TimPushConfig,
} from './generated/types';
import type { AboutMessage } from './offlinePush/askAbout';
import { checkOfflinePushInfo } from './offlinePush/checkOfflinePushInfo';
import type { Result } from './result';
import { confirmTap } from './taps';

const EVENT_NAMES = [
  'notificationClicked',
  'messageReceived',
  'messageRevoked',
  'registrationChanged',
  'tokenChanged',
] as const;

/** The events of {@link TimPushPlugin.on}. */
export type TimPushEventName = (typeof EVENT_NAMES)[number];

/**
 * Offline push for Tencent IM.
 *
 * Making one costs nothing and touches nothing native; all instances share one engine. Calls resolve with a
 * {@link Result} and throw nothing for an expected failure.
 */
export class TimPushPlugin {
  /**
   * Chooses this phone's channel, registers with its vendor and reports the token to Tencent IM. Call it after
   * login; called before, it answers 6014 and goes on by itself once a login comes.
   *
   * @param config Keys of the vendors; see {@link TimPushConfig}.
   */
  init(config?: TimPushConfig): Promise<Result<Registration>> {
    return call(config === undefined ? { method: 'init' } : { method: 'init', config });
  }

  /** Registers again with the configuration of the last {@link init}. */
  registerPush(): Promise<Result<Registration>> {
    return call({ method: 'registerPush' });
  }

  /** Clears the reported token and unregisters from the vendor: no push arrives until {@link registerPush}. */
  unRegisterPush(): Promise<Result> {
    return call({ method: 'unRegisterPush' });
  }

  /** Gives or withdraws the user's consent, for an app that asks for it in `init`. */
  setConsent(granted: boolean): Promise<Result> {
    return call({ method: 'setConsent', granted });
  }

  /** The registration as it stands, with the last error and all warnings. */
  getRegistration(): Promise<Result<Registration>> {
    return call({ method: 'getRegistration' });
  }

  /**
   * Listens to an event. A tap that came before there was a `notificationClicked` listener, also one that started the
   * app, is handed to the first one; of other events nothing is kept.
   *
   * `messageReceived` tells of pushes that the vendor hands to the app: Xiaomi's and Meizu's notifications while the app
   * runs; FCM's in the foreground; those of Huawei and vivo (SDK 4.0.6 and newer) whose sender leaves them to an app in
   * the foreground; data messages of FCM, Huawei and Honor. Every other notification the phone shows without a word to
   * the app, OPPO's always. On iOS it tells of pushes that come in the foreground, and of those that wake the app
   * (`enableIOSBackgroundNotification`).
   *
   * `messageRevoked` tells of each IM message that its sender took back; the notification that this package shows of it
   * leaves the shade. On iOS it stays: a push of APNs does not say of which message it is.
   *
   * @returns Removes the handler; calling it again does nothing.
   * @throws TypeError if there is no such event, or the handler is no function.
   */
  on<N extends TimPushEventName>(name: N, handler: Handler<N>): () => void {
    if (!EVENT_NAMES.includes(name) || typeof handler !== 'function') {
      throw new TypeError(`on() takes a function and one of: ${EVENT_NAMES.join(', ')}`);
    }
    return subscribe(name, handler);
  }

  /** Takes the oldest tap that no `notificationClicked` listener has received; no data if there is none. */
  async getInitialNotification(): Promise<Result<Tap>> {
    const result = await call<Tap>({ method: 'getInitialNotification' });
    if (result.data) {
      confirmTap(result.data);
    }
    return result;
  }

  /** Manufacturer, business ID and token of this phone. */
  getDevicePushConfig(): Promise<Result<DevicePushConfig>> {
    return call({ method: 'getDevicePushConfig' });
  }

  /** The vendor's token; waits for a registration that is under way. */
  getDevicePushToken(): Promise<Result<string>> {
    return call({ method: 'getDevicePushToken' });
  }

  /** Reports the token to Tencent IM again, also if it was accepted before. */
  uploadToken(): Promise<Result<Registration>> {
    return call({ method: 'uploadToken' });
  }

  /** Clears the reported token at Tencent IM: no push arrives until {@link uploadToken}. */
  clearToken(): Promise<Result> {
    return call({ method: 'clearToken' });
  }

  /** The registration ID: the one set, else the vendor's token. */
  getRegistrationID(): Promise<Result<string>> {
    return call({ method: 'getRegistrationID' });
  }

  /** Sets the registration ID; an empty text goes back to the vendor's token. */
  setRegistrationID(id: string): Promise<Result> {
    return call({ method: 'setRegistrationID', id });
  }

  /**
   * Uses FCM instead of the channel of the phone's own vendor. The choice is kept, so that one call before
   * {@link init} is enough; a registered phone registers again if it changes. Where FCM cannot be used, the
   * registration fails with what FCM lacks (880002–880004). On iOS it succeeds and changes nothing; `desc` says so.
   */
  forceUseFCMPushChannel(enable: boolean): Promise<Result> {
    return call({ method: 'forceUseFCMPushChannel', enable });
  }

  /**
   * Shows no notification for a push that comes while the app is in the foreground; `messageReceived` tells of it all
   * the same. The choice is kept.
   *
   * What the phone's system shows by itself cannot be prevented: Xiaomi's and Meizu's notifications are taken away at
   * once; those of Huawei, Honor, OPPO and vivo stay, since their SDKs do not tell the app of what they show. iOS asks
   * before it shows anything.
   */
  disablePostNotificationInForeground(disable: boolean): Promise<Result> {
    return call({ method: 'disablePostNotificationInForeground', disable });
  }

  /**
   * Asks the user to permit notifications: Android's own dialog since 13, the vendor's where it has one (OPPO), that of
   * iOS. Resolves when the user has answered; iOS asks once only, later calls answer at once.
   *
   * @param options `provisional`: on iOS, asks nobody and delivers quietly, to the notification centre only, until the
   * user keeps or turns off notifications there. Android knows nothing of the kind and asks as always.
   * @returns Whether notifications are permitted, with code 800016 if they are not.
   */
  requireNotificationPermission(options?: { provisional?: boolean }): Promise<Result<boolean>> {
    return call({ method: 'requireNotificationPermission', provisional: options?.provisional });
  }

  /**
   * Creates a notification channel, by which pushes are sorted since Android 8; before, it does nothing. Of a channel
   * that exists only name and description change: the rest is the user's. iOS has none: it succeeds and does nothing;
   * `desc` says so.
   *
   * @returns Code 800013 if Android refuses it.
   */
  createNotificationChannel(channel: NotificationChannel): Promise<Result> {
    return call({ method: 'createNotificationChannel', channel });
  }

  /** Takes all notifications of this app off the shade. */
  clearAllNotification(): Promise<Result> {
    return call({ method: 'clearAllNotification' });
  }

  /**
   * Sets the number at the app's icon; 0 takes it away. Needs {@link init} before, by which the launcher is known.
   * From then on it is also the number of unread messages that Tencent IM is told, on every launcher; on iOS, the number
   * that the IM SDK puts at the icon whenever the app leaves the foreground.
   *
   * @param badgeNum A whole number from 0 on.
   * @returns Code 880007 on a launcher that takes no number: only those of Huawei, Honor, OPPO, vivo and iOS do.
   */
  setBadgeNum(badgeNum: number): Promise<Result> {
    return call({ method: 'setBadgeNum', badgeNum });
  }

  /**
   * Tells Tencent IM that the app is not in the foreground, so that it pushes. Done by itself whenever the app leaves
   * the foreground, with the number of the last {@link setBadgeNum}, else the IM SDK's count of unread messages;
   * needed only after {@link disableAutoAppState}. On iOS the IM SDK itself observes where the app is, and takes the
   * number for the icon.
   *
   * @param unread Unread messages, a whole number from 0 on: pushes count on from it.
   */
  doBackground(unread: number): Promise<Result> {
    return call({ method: 'doBackground', unread });
  }

  /**
   * Tells Tencent IM that the app is in the foreground, so that it does not push. See {@link doBackground}. On iOS it
   * succeeds and does nothing; `desc` says so.
   */
  doForeground(): Promise<Result> {
    return call({ method: 'doForeground' });
  }

  /**
   * Leaves {@link doBackground} and {@link doForeground} to the app. The choice is kept, also for later processes;
   * with `false` Tencent IM is told at once where the app is. On iOS it succeeds and changes nothing; `desc` says so.
   */
  disableAutoAppState(disable: boolean): Promise<Result> {
    return call({ method: 'disableAutoAppState', disable });
  }

  /**
   * Why no push arrives, as far as this phone can tell: everything from consent to taps in the order in which a
   * maintainer would ask. The first finding of level `error` is the cause; `report` is text for a support ticket. No
   * key, token, user ID or text of a message is in it.
   *
   * @param options `language` of the texts; that of {@link init} if absent.
   */
  diagnose(options?: { language?: Language }): Promise<Result<Diagnosis>> {
    return call({ method: 'diagnose', language: options?.language });
  }

  /** What would become of offline push options; see {@link checkOfflinePushInfo}. Answers at once. */
  checkOfflinePushInfo(info: OfflinePushInfo, about?: AboutMessage): Result<OfflinePushCheck> {
    return checkOfflinePushInfo(info, about);
  }
}
