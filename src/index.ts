export type { Handler as TimPushEventHandler, Payload as TimPushEventPayload } from './events';
export type {
  ChatAndroidInfo,
  ChatApnsInfo,
  ChatOfflinePushInfo,
  Check as DiagnosisCheck,
  Conversation,
  ConversationType,
  DevicePushConfig,
  Diagnosis,
  Effect as OfflinePushEffect,
  Finding,
  FindingCode,
  FindingLevel,
  Language,
  LastError,
  MessageType,
  NotificationChannel,
  OfflinePushCheck,
  OfflinePushCode,
  OfflinePushInfo,
  OfflinePushPreview,
  OfflinePushWarning,
  ReceivedMessage,
  Registration,
  RevokedMessage,
  Secret,
  Sender,
  SendMessage,
  Status,
  Tap,
  TimPushConfig,
  TokenChange,
  Vendor,
  VendorError,
  Warning,
  WarningCode,
} from './generated/types';
export { TimPushCode } from './generated/types';
export type { V2TimSDKListener } from './im/sdkListener';
export { TencentImSDKPlugin } from './im/TencentImSDKPlugin';
export { LogLevelEnum, type V2TIMManager } from './im/V2TIMManager';
export {
  MessagePriorityEnum,
  type V2TIMMessageManager,
  type V2TimMsgCreateInfoResult,
} from './im/V2TIMMessageManager';
export type { V2TIMOfflinePushManager } from './im/V2TIMOfflinePushManager';
export type { AboutMessage } from './offlinePush/askAbout';
export { checkOfflinePushInfo } from './offlinePush/checkOfflinePushInfo';
export { type ChatOptions, toChatOfflinePushInfo } from './offlinePush/toChatOfflinePushInfo';
export {
  type MessageSender,
  type PushWarnings,
  type WithOfflinePush,
  withOfflinePush,
} from './offlinePush/withOfflinePush';
export type { Result } from './result';
export { type TimPushEventName, TimPushPlugin } from './TimPushPlugin';
export { useNotificationClicked } from './useNotificationClicked';
