import type { SendMessage } from '../generated/types';
import type { Result } from '../result';
import { callIm } from './callIm';

/** How a message is weighed when a group has more than can be delivered. */
export const MessagePriorityEnum = {
  /** As the IM SDK sees fit; today the same as normal. */
  V2TIM_PRIORITY_DEFAULT: 0,
  /** The last to be dropped: red packets and gifts, for example. */
  V2TIM_PRIORITY_HIGH: 1,
  /** Ordinary messages. */
  V2TIM_PRIORITY_NORMAL: 2,
  /** The first to be dropped: likes, for example. */
  V2TIM_PRIORITY_LOW: 3,
} as const;
/** One of {@link MessagePriorityEnum}. */
export type MessagePriorityEnum = (typeof MessagePriorityEnum)[keyof typeof MessagePriorityEnum];

/** A message that was created and can be sent. */
export interface V2TimMsgCreateInfoResult {
  /** For {@link V2TIMMessageManager.sendMessage}; valid until it is sent. */
  id: string;
  /** The message as the IM SDK sees it. */
  messageInfo: unknown;
}

/** Makes and sends messages. */
export class V2TIMMessageManager {
  /** Makes a text message; its `id` goes to {@link sendMessage}. */
  createTextMessage(text: string): Promise<Result<V2TimMsgCreateInfoResult>> {
    return callIm({ api: 'createTextMessage', text });
  }

  /** Makes a message of the app's own kind. It is pushed only if `offlinePushInfo.desc` is set. */
  createCustomMessage(message: {
    data: string;
    desc?: string;
    extension?: string;
  }): Promise<Result<V2TimMsgCreateInfoResult>> {
    return callIm({ desc: '', extension: '', ...message, api: 'createCustomMessage' });
  }

  /**
   * Sends a message to a user (`receiver`) or a group (`groupID`); the other one stays empty.
   * `offlinePushInfo` is what the receivers' phones show while the app is not in the foreground.
   */
  sendMessage(message: SendMessage): Promise<Result<unknown>> {
    return callIm({ ...message, api: 'sendMessage' });
  }
}
