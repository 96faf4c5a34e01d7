#pragma once

#import <ImSDK_Plus/ImSDK_Plus.h>

#import "ImUnread.h"

NS_ASSUME_NONNULL_BEGIN

/** Runs `action` on the main thread, later. */
void ImOnMain(void (^action)(void));

/** Settles a call on the main thread; code 0 is success. */
void ImSettle(V2TIMSucc _Nullable succ, V2TIMFail _Nullable fail, NSInteger code, NSString *desc);

/**
 * Who hears of the connection, of messages and of unread counts; on the main thread, as with the
 * real SDK.
 */
@interface ImListeners : NSObject

@property(nonatomic, readonly) ImUnread *unread;
/** Asked when the app leaves the foreground. Not retained. */
@property(atomic, weak, nullable) id<V2TIMAPNSListener> apns;

/** Idempotent. Listeners are not retained. */
- (void)add:(id)listener;
- (void)remove:(id)listener;

/** Calls every listener that has the method. */
- (void)tell:(SEL)method with:(void (^)(id listener))call;

- (void)tellMessage:(V2TIMMessage *)message;
- (void)tellRevoked:(NSString *)messageID;

@end

NS_ASSUME_NONNULL_END
