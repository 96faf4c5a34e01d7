#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** A push that APNs has brought to the phone. Main thread only. */
@interface IncomingPush : NSObject

/** Shows it, and hands it to the app where it says so. */
+ (void)take:(NSDictionary *)push;

@end

NS_ASSUME_NONNULL_END
