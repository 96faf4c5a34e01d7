#pragma once

#import "CloudConnection.h"

NS_ASSUME_NONNULL_BEGIN

/** The service behind the IM SDK's stand-in: grants everything and remembers it. */
@interface FakeCloud : CloudConnection

/** From now on connections are to a new one. */
+ (void)install;
+ (void)remove;
/** The last one that was connected to; nil before. */
+ (nullable FakeCloud *)current;

/** What every call is answered; success at first. */
@property(atomic) NSInteger code;
/** What comes with it, by the call. */
@property(atomic, copy) NSDictionary<NSString *, NSDictionary *> *data;

/** The last request of each call; nil without one. */
- (nullable NSDictionary *)requestOf:(NSString *)api;
/** Tells the IM SDK something. */
- (void)send:(NSDictionary *)event;

@end

NS_ASSUME_NONNULL_END
