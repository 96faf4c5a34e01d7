#pragma once

#import <Foundation/Foundation.h>

@class ImClient;

NS_ASSUME_NONNULL_BEGIN

/** Tells the service where the app is, as the real SDK does by itself, and sets the badge. */
@interface ImAppState : NSObject

- (instancetype)initWithClient:(ImClient *)client;

/** From now on; on any thread. Idempotent. */
- (void)observe;

/** Tells of the background if that is where the app is; a login says the contrary. Any thread. */
- (void)tellBackground;

@end

NS_ASSUME_NONNULL_END
