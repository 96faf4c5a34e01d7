#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** Carries out the commands of the one who booted the phone. Main thread only. */
@interface Commands : NSObject

/** Carries out one command and answers it, now or when it is done. */
+ (void)run:(NSDictionary *)command;

@end

NS_ASSUME_NONNULL_END
