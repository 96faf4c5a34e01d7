/** The package as an app's tests see it: its own code on a fake phone. */
import * as original from '..';
import { setSDKListener } from '../im/sdkListener';
import { shared } from './shared';
import { resetSpies, spy, spyOnMethods } from './spies';

export * from '..';

const { TencentImSDKPlugin, TimPushPlugin } = original;
const { v2TIMManager } = TencentImSDKPlugin;
const subscribe = TimPushPlugin.prototype.on;
const subscriptions = new Set<() => void>();

TimPushPlugin.prototype.on = function on(name, handler) {
  const unsubscribe = subscribe.call(this, name, handler as never);
  subscriptions.add(unsubscribe);
  return unsubscribe;
};

const instances = [v2TIMManager, v2TIMManager.getMessageManager(), v2TIMManager.getOfflinePushManager()];
for (const prototype of [TimPushPlugin.prototype, ...instances.map(Object.getPrototypeOf)]) {
  spyOnMethods(prototype);
}

export const checkOfflinePushInfo = spy(original.checkOfflinePushInfo);
export const toChatOfflinePushInfo = spy(original.toChatOfflinePushInfo);
export const useNotificationClicked = spy(original.useNotificationClicked);
export const withOfflinePush = spy(original.withOfflinePush);

shared().resetPackage = () => {
  for (const unsubscribe of subscriptions) {
    unsubscribe();
  }
  subscriptions.clear();
  setSDKListener(undefined);
  resetSpies();
};
