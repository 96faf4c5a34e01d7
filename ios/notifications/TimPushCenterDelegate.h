#import <UserNotifications/UserNotifications.h>

#import "TimPushDelegateChain.h"

NS_ASSUME_NONNULL_BEGIN

/**
 * The delegate of the notification centre: has the engine decide about pushes of ours in the
 * foreground, sees every tap, and hands on all the rest, methods that it does not know included.
 * Main thread only.
 */
@interface TimPushCenterDelegate : NSObject <UNUserNotificationCenterDelegate>

/** @param others whom to hand on to */
- (instancetype)initWithOthers:(TimPushDelegateChain *)others;

@end

NS_ASSUME_NONNULL_END
