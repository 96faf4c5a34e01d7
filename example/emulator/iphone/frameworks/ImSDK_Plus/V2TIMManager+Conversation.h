#pragma once
#pragma clang system_header

#import <ImSDK_Plus/V2TIMManager.h>

/** As Apple's MacTypes.h has it. */
typedef unsigned long long UInt64;

@protocol V2TIMConversationListener;

typedef void (^V2TIMTotalUnreadMessageCountSucc)(UInt64 totalUnreadCount);

V2TIM_EXPORT @interface V2TIMManager(Conversation)
- (void)addConversationListener:(id<V2TIMConversationListener>)listener;
- (void)removeConversationListener:(id<V2TIMConversationListener>)listener;
- (void)getTotalUnreadMessageCount:(V2TIMTotalUnreadMessageCountSucc)succ fail:(V2TIMFail)fail;
@end

V2TIM_EXPORT @protocol V2TIMConversationListener<NSObject>
@optional
/** Only once `getTotalUnreadMessageCount:fail:` was called. */
- (void)onTotalUnreadMessageCountChanged:(UInt64)totalUnreadCount;
@end
