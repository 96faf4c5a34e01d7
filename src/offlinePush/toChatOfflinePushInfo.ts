import type { ChatOfflinePushInfo, OfflinePushInfo, OfflinePushWarning } from '../generated/types';
import type { Result } from '../result';
import { type AboutMessage, askAbout } from './askAbout';

/** What {@link toChatOfflinePushInfo} gives. */
export interface ChatOptions {
  /** The `offlinePushInfo` of `sendMessage` and of a signaling's `invite`. */
  info: ChatOfflinePushInfo;
  /** What does not come out as given, what that SDK does not carry included. */
  warnings: OfflinePushWarning[];
}

/**
 * Offline push options for an app on the JavaScript IM SDK, `@tencentcloud/chat` or `@tencentcloud/lite-chat`.
 *
 * @example
 * const { data } = toChatOfflinePushInfo({ title: 'Vinson', desc: 'Dinner?', androidOPPOChannelID: 'chat' });
 * chat.sendMessage(message, { offlinePushInfo: data?.info });
 *
 * @param about The message that they go with.
 * @returns Code 0 also if there are warnings.
 */
export function toChatOfflinePushInfo(info: OfflinePushInfo, about: AboutMessage = {}): Result<ChatOptions> {
  return askAbout('toChatOfflinePushInfo', info, about);
}
