#import <UserNotifications/UserNotifications.h>

NS_ASSUME_NONNULL_BEGIN

typedef void (^TimPushPresentationHandler)(UNNotificationPresentationOptions options);

/** Pushes that came in the foreground, where iOS asks the app whether to show them. Main thread
 * only. */
@interface TimPushPresentations : NSObject

+ (instancetype)shared;

/**
 * Has the engine decide about the push, and calls the handler once: by what the engine says, or to
 * show the push if it says nothing in time.
 */
- (void)decide:(UNNotification *)notification handler:(TimPushPresentationHandler)handler;

/** The engine's decision; one that comes too late changes nothing. */
- (void)answer:(uint64_t)number shown:(BOOL)shown;

@end

NS_ASSUME_NONNULL_END
