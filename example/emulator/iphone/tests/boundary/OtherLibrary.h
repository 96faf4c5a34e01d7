#import <UserNotifications/UserNotifications.h>

NS_ASSUME_NONNULL_BEGIN

/** A push library with a notification centre delegate; its answer is `List`. */
@interface OtherLibrary : NSObject <UNUserNotificationCenterDelegate>

/** What it was asked and told: `present`, `respond`, `settings`. */
@property(nonatomic, readonly) NSMutableArray<NSString *> *heard;

/** Whom it hands all on to, having found it there, in place of an answer of its own. */
@property(nonatomic, weak, nullable) id<UNUserNotificationCenterDelegate> before;

/** Whether it hands on later, or answers later. */
@property(nonatomic) BOOL later;

/** How often it calls a handler. */
@property(nonatomic) NSUInteger calls;

/** Becomes the delegate, and keeps the earlier one in `before` if it is to hand on to it. */
- (void)installHandingOn:(BOOL)handsOn;

@end

/** One that also opens the app's settings. */
@interface OtherLibraryWithSettings : OtherLibrary
@end

NS_ASSUME_NONNULL_END
