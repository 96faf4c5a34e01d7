#import <ImSDK_Plus/ImSDK_Plus.h>

NS_ASSUME_NONNULL_BEGIN

/**
 * The number that the IM SDK shows at the app's icon once the app has left the foreground. Until
 * the app gives one, the SDK shows its own count of unread messages. Main thread only.
 */
@interface TimPushImBadge : NSObject <V2TIMAPNSListener>

/** From now on. Replaces whoever gave a number before. */
- (void)show:(uint32_t)number;

@end

NS_ASSUME_NONNULL_END
