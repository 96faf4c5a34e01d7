#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** Lines over a loopback TCP connection. */
@interface Socket : NSObject

/** Nil if nobody listens there. */
+ (nullable instancetype)connectToPort:(uint16_t)port;

/** Whether the whole line, to which a newline is added, could be written. Any thread. */
- (BOOL)writeLine:(NSData *)line;

/** Waits for the next line; nil once the connection is gone. One thread. */
- (nullable NSData *)readLine;

/** `readLine` gives nil from then on. Any thread; idempotent. */
- (void)close;

@end

NS_ASSUME_NONNULL_END
