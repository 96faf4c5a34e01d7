#import <UserNotifications/UserNotifications.h>

NS_ASSUME_NONNULL_BEGIN

/** Finds taps; the engine decides. What iOS delivers of one tap in two ways counts once there. */
@interface TimPushTaps : NSObject

/** The user did something about a push; only to tap it is a tap. */
+ (void)seeResponse:(UNNotificationResponse *)response;

/** The app was launched; with a push if a tap on it, or the push itself in the background, did it.
 */
+ (void)seeLaunchOptions:(nullable NSDictionary *)options;

@end

NS_ASSUME_NONNULL_END
