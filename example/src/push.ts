/**
 * All of the example's push logic, without a screen: `App.tsx` shows it on a phone, the emulator runs it headless.
 */
import {
  LogLevelEnum,
  type OfflinePushInfo,
  type Registration,
  type Result,
  type Tap,
  TencentImSDKPlugin,
  type TimPushConfig,
  TimPushPlugin,
} from 'react-native-timpush';

/** Who logs in where. */
export interface Account {
  /** From the IM console. */
  sdkAppID: number;
  userID: string;
  /** Made by the app's server. */
  userSig: string;
}

const { v2TIMManager } = TencentImSDKPlugin;

/** The app's one plugin. */
export const cPush = new TimPushPlugin();

/** Logs in. */
export async function logIn({ sdkAppID, userID, userSig }: Account): Promise<Result> {
  await v2TIMManager.initSDK(sdkAppID, LogLevelEnum.V2TIM_LOG_WARN);
  return v2TIMManager.login(userID, userSig);
}

/** Turns on offline push with the keys of the vendors, once somebody is logged in. */
export function turnOnPush(keys: TimPushConfig): Promise<Result<Registration>> {
  return cPush.init(keys);
}

/** Asks the user whether notifications may be shown, where the phone's system wants that. */
export function askPermission(): Promise<Result<boolean>> {
  return cPush.requireNotificationPermission();
}

/** Logs out: nothing is pushed to this user any more. */
export function logOut(): Promise<Result> {
  return v2TIMManager.logout();
}

/** The user to chat with after this tap; none for a group, or for an `ext` of another kind. */
export function chatOf({ conversation }: Tap): string | undefined {
  return conversation?.type === 'c2c' ? conversation.id : undefined;
}

/** Sends a text; the receiver's phone shows `offlinePushInfo` unless the app is in the foreground there. */
export async function sendText(
  receiver: string,
  text: string,
  offlinePushInfo: OfflinePushInfo,
): Promise<Result<unknown>> {
  const messages = v2TIMManager.getMessageManager();
  const created = await messages.createTextMessage(text);
  if (created.code !== 0 || !created.data) {
    return created;
  }
  return messages.sendMessage({ id: created.data.id, receiver, groupID: '', offlinePushInfo });
}

/** What the receiver's app needs to open the chat with this sender. */
export function chatExt(sender: string): string {
  return JSON.stringify({ entity: { version: 1, action: 1, chatType: 1, sender } });
}
