/**
 * Compiled by `npm run typecheck`, never run: the packages around which this one is put, by their own types.
 */
import type { ChatSDK, Message } from '@tencentcloud/chat';
import type { ChatSDK as LiteChatSDK, Message as LiteMessage } from '@tencentcloud/lite-chat';
import {
  type ChatAndroidInfo,
  type ChatApnsInfo,
  type ChatOfflinePushInfo,
  type OfflinePushWarning,
  toChatOfflinePushInfo,
  withOfflinePush,
} from '..';

/** `sendMessage` takes anything; `invite` has a type for the same options. */
type InviteOptions<Chat extends ChatSDK | LiteChatSDK> = Parameters<Chat['invite']>[0];
type Info<Chat extends ChatSDK | LiteChatSDK> = Required<NonNullable<InviteOptions<Chat>['offlinePushInfo']>>;
type Either = Info<ChatSDK> | Info<LiteChatSDK>;
type Nothing<Missing extends never> = Missing;

/** No option of theirs is missing in ours. `disableVoipPush` stands in `apnsInfo`, where they take it as well. */
export type AllOptions = Nothing<Exclude<keyof Either, keyof ChatOfflinePushInfo | 'disableVoipPush'>>;
export type AllOfAndroid = Nothing<Exclude<keyof Either['androidInfo'], keyof ChatAndroidInfo>>;
export type AllOfApns = Nothing<Exclude<keyof Either['apnsInfo'], keyof ChatApnsInfo>>;

export async function onChat(chat: ChatSDK, message: Message, info: ChatOfflinePushInfo): Promise<void> {
  await chat.invite({ userID: 'denny', offlinePushInfo: info });
  await chat.inviteInGroup({ groupID: 'friends', inviteeList: ['denny'], offlinePushInfo: info });
  await chat.sendMessage(message, { offlinePushInfo: info });
}

export async function onLiteChat(chat: LiteChatSDK, message: LiteMessage): Promise<void> {
  const { data } = toChatOfflinePushInfo({ title: 'Vinson', desc: 'Dinner?', ext: { chat: 'vinson' } });
  if (data) {
    await chat.invite({ userID: 'denny', offlinePushInfo: data.info });
    await chat.sendMessage(message, { offlinePushInfo: data.info });
  }
}

/** `react-native-tim-js` 0.1.10: what of its message manager has to do with sending. */
interface TimJsMessageManager {
  createTextMessage(text: string): Promise<TimJsResult<{ id?: string; messageInfo: object }>>;
  sendMessage(message: {
    id: string;
    receiver: string;
    groupID: string;
    onlineUserOnly?: boolean;
    isExcludedFromUnreadCount?: boolean;
    isExcludedFromLastMessage?: boolean;
    isSupportMessageExtension?: boolean;
    needReadReceipt?: boolean;
    offlinePushInfo?: TimJsOfflinePushInfo;
    cloudCustomData?: string;
    localCustomData?: string;
    priority?: 0 | 1 | 2 | 3;
  }): Promise<TimJsResult<{ msgID?: string }>>;
}

interface TimJsResult<T> {
  code: number;
  desc: string;
  data?: T;
}

interface TimJsOfflinePushInfo {
  title?: string;
  desc?: string;
  disablePush?: boolean;
  iOSSound?: string;
  ignoreIOSBadge?: boolean;
  androidOPPOChannelID?: string;
  androidVIVOClassification?: string;
  androidSound?: string;
  ext?: string;
}

export async function onTimJs(original: TimJsMessageManager): Promise<OfflinePushWarning[]> {
  const manager = withOfflinePush(original);
  const same: TimJsMessageManager = manager;
  const { data } = await same.createTextMessage('hi');
  const message = { id: data?.id ?? '', receiver: 'denny', groupID: '', onlineUserOnly: false };
  const asBefore: TimJsOfflinePushInfo = { title: 'Vinson', androidVIVOClassification: '1' };
  await manager.sendMessage({ ...message, offlinePushInfo: asBefore });
  const ext = { chat: 'vinson' };
  const offlinePushInfo = { title: 'Vinson', ext, vendorParams: { fcmPriority: 'high' }, iOSPushType: 0 };
  const result = await manager.sendMessage({ ...message, offlinePushInfo });
  // @ts-expect-error: no such option.
  await manager.sendMessage({ ...message, offlinePushInfo: { titel: 'Vinson' } });
  // @ts-expect-error: sendMessage's own arguments are still checked.
  await manager.sendMessage({ receiver: 'denny', groupID: '', offlinePushInfo });
  const id: string | undefined = result.data?.msgID;
  return id === undefined ? [] : (result.warnings ?? []);
}
