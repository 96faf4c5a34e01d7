#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

/** Pushes with `content-available`, for which iOS wakes the app. Nothing here throws. */
@interface TimPushBackgroundPushes : NSObject

/** Whether it carries `ext`, by which pushes of the IM service are told from other services'. */
+ (BOOL)isOurs:(nullable NSDictionary *)userInfo;

/** Hands it to the engine. */
+ (void)tell:(nullable NSDictionary *)userInfo;

/** Calls iOS's handler once, in time. */
+ (void)finish:(nullable NSDictionary *)userInfo
       handler:(nullable void (^)(UIBackgroundFetchResult result))handler;

@end

NS_ASSUME_NONNULL_END
