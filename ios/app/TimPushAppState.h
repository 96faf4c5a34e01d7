#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** Tells the engine when the app comes to the foreground, leaves it, or was in Settings. */
@interface TimPushAppState : NSObject

/** From now on. */
+ (void)watch;

@end

NS_ASSUME_NONNULL_END
