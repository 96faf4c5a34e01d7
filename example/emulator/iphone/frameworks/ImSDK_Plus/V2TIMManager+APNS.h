#pragma once
#pragma clang system_header

#import <ImSDK_Plus/V2TIMManager.h>

@class V2TIMAPNSConfig;
@protocol V2TIMAPNSListener;

V2TIM_EXPORT @interface V2TIMManager(APNS)
- (void)setAPNSListener:(_Nullable id<V2TIMAPNSListener>)apnsListener;
/** Without configuration there is no offline push. */
- (void)setAPNS:(V2TIMAPNSConfig *_Nullable)config
           succ:(_Nullable V2TIMSucc)succ
           fail:(_Nullable V2TIMFail)fail;
@end

V2TIM_EXPORT @protocol V2TIMAPNSListener<NSObject>
@optional
/** The app has left the foreground; without an answer the badge shows the SDK's own count of unread
 * messages. */
- (uint32_t)onSetAPPUnreadCount;
@end

V2TIM_EXPORT @interface V2TIMAPNSConfig : NSObject
@property(nonatomic, strong) NSData *token;
@property(nonatomic, assign) int businessID;
@property(nonatomic, assign) BOOL isTPNSToken
    __attribute__((deprecated("not supported anymore, please use APNs")));
@end
