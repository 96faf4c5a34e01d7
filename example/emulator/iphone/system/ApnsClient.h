#pragma once

#import <Foundation/Foundation.h>

#import "CloudConnection.h"

NS_ASSUME_NONNULL_BEGIN

/** The phone's connection to APNs for tokens. Main thread only. */
@interface ApnsClient : NSObject

/** Calls once there is a connection, and again if it breaks before the answer, which comes on the
 * main thread. */
- (void)call:(NSString *)api request:(NSDictionary *)request answer:(CloudAnswer)answer;

/** Hears of a token that nobody asked for, on the main thread. */
@property(nonatomic, copy) void (^onToken)(NSString *token);

@end

NS_ASSUME_NONNULL_END
