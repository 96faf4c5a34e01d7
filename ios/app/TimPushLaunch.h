#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** What happens when the app has been launched: engine, delegates, the tap that launched it. */
@interface TimPushLaunch : NSObject

/** Waits for the launch. From `+load`: nothing else happens before. */
+ (void)await;

@end

NS_ASSUME_NONNULL_END
