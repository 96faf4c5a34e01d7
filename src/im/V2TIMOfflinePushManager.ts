import type { Result } from '../result';
import { callIm } from './callIm';

/** Reports to the IM service where and when to push. `TimPushPlugin` does all of it by itself. */
export class V2TIMOfflinePushManager {
  /**
   * Reports a vendor's token.
   *
   * @param businessID The certificate's ID in the IM console.
   * @param token The vendor's token; empty to stop pushes.
   */
  setOfflinePushConfig(businessID: number, token: string): Promise<Result> {
    return callIm({ api: 'setOfflinePushConfig', businessID, token });
  }

  /** The app left the foreground: push from now on. */
  doBackground(unreadCount: number): Promise<Result> {
    return callIm({ api: 'doBackground', unreadCount });
  }

  /** The app is in the foreground: push no more. */
  doForeground(): Promise<Result> {
    return callIm({ api: 'doForeground' });
  }
}
