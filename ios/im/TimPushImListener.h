#import <ImSDK_Plus/ImSDK_Plus.h>

NS_ASSUME_NONNULL_BEGIN

/**
 * Tells the engine of the IM SDK's connection, of lost logins, of unread messages and of messages
 * that were taken back.
 */
@interface TimPushImListener
    : NSObject <V2TIMSDKListener, V2TIMConversationListener, V2TIMAdvancedMsgListener>
@end

NS_ASSUME_NONNULL_END
