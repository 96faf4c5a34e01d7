#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** All messages that have come for whoever is logged in and are not read. Any thread. */
@interface ImUnread : NSObject

@property(atomic, readonly) uint64_t total;

- (void)logIn:(NSString *)user;
- (uint64_t)ask;
/** One more; what listeners are told: nil until somebody has asked since the login. */
- (nullable NSNumber *)add;

@end

NS_ASSUME_NONNULL_END
