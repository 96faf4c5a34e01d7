#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** Takes what APNs brings, whether or not the app runs. */
@interface PushDaemon : NSObject

/** Connects in the background and keeps trying. */
- (void)start;

@end

NS_ASSUME_NONNULL_END
