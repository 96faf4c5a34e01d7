#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** Reads commands from standard input, JSON lines; its end turns the phone off. */
@interface CommandReader : NSObject

/** Reads in the background. */
+ (void)start;

@end

NS_ASSUME_NONNULL_END
