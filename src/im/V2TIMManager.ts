import type { Result } from '../result';
import { callIm } from './callIm';
import { setSDKListener, type V2TimSDKListener } from './sdkListener';
import { V2TIMMessageManager } from './V2TIMMessageManager';
import { V2TIMOfflinePushManager } from './V2TIMOfflinePushManager';

/** How much the IM SDK logs (`V2TIMSDKConfig`). */
export const LogLevelEnum = {
  /** Nothing. */
  V2TIM_LOG_NONE: 0,
  /** All that helps to develop. */
  V2TIM_LOG_DEBUG: 3,
  /** What happens, and all of the following. */
  V2TIM_LOG_INFO: 4,
  /** Warnings and errors. */
  V2TIM_LOG_WARN: 5,
  /** Errors alone. */
  V2TIM_LOG_ERROR: 6,
} as const;
/** One of {@link LogLevelEnum}. */
export type LogLevelEnum = (typeof LogLevelEnum)[keyof typeof LogLevelEnum];

/** The IM SDK's manager: start, login, and the managers for messages and offline push. */
export class V2TIMManager {
  private readonly messageManager = new V2TIMMessageManager();
  private readonly offlinePushManager = new V2TIMOfflinePushManager();

  /**
   * Starts the IM SDK; needed once before everything else here.
   *
   * @param sdkAppID From the IM console.
   * @param listener Hears of the connection; replaces the one of an earlier call.
   */
  initSDK(sdkAppID: number, logLevel: LogLevelEnum, listener?: V2TimSDKListener): Promise<Result<boolean>> {
    setSDKListener(listener);
    return callIm({ api: 'initSDK', sdkAppID, logLevel });
  }

  /**
   * Logs in.
   *
   * @param userSig Made by the app's server for this user.
   */
  login(userID: string, userSig: string): Promise<Result> {
    return callIm({ api: 'login', userID, userSig });
  }

  /** Logs out: no push arrives for this user any more. */
  logout(): Promise<Result> {
    return callIm({ api: 'logout' });
  }

  /** The user who is logged in; empty if nobody is. */
  getLoginUser(): Promise<Result<string>> {
    return callIm({ api: 'getLoginUser' });
  }

  /** 1 logged in, 2 logging in, 3 logged out. */
  getLoginStatus(): Promise<Result<number>> {
    return callIm({ api: 'getLoginStatus' });
  }

  /** Makes and sends messages. */
  getMessageManager(): V2TIMMessageManager {
    return this.messageManager;
  }

  /** Reports tokens and the app's state; `TimPushPlugin` does so by itself. */
  getOfflinePushManager(): V2TIMOfflinePushManager {
    return this.offlinePushManager;
  }
}
