#import <Foundation/Foundation.h>

#import "TimPushPayload.h"

NS_ASSUME_NONNULL_BEGIN

/** Hands pushes to the engine, as `RawMessage` in rust/engine/src/input.rs. */
@interface TimPushMessages : NSObject

/** iOS asks whether to show it; the answer comes to `TimPushPresentations` by this number. */
+ (void)ask:(TimPushPayload *)payload
       messageID:(nullable NSString *)messageID
    presentation:(uint64_t)presentation;

/** It came to the app in the background, or beside its notification. */
+ (void)tell:(TimPushPayload *)payload;

@end

NS_ASSUME_NONNULL_END
