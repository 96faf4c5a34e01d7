#import <Foundation/Foundation.h>

#import "TimPushCall.h"

NS_ASSUME_NONNULL_BEGIN

/** Shows the number at the app's icon, 0 takes it away; answered through `call`. Main thread only.
 */
void TimPushShowBadge(NSInteger number, TimPushCall *call);

NS_ASSUME_NONNULL_END
