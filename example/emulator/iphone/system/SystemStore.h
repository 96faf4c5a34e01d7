#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** What of the system survives the end of the phone's process: a JSON file for each name in the
 * folder `TIMPUSH_STORAGE`. */
@interface SystemStore : NSObject

/** The object saved under that name, or an empty one. */
+ (NSDictionary *)load:(NSString *)name;

/** A kill at any time leaves the earlier object or this one. */
+ (void)save:(NSDictionary *)object as:(NSString *)name;

@end

NS_ASSUME_NONNULL_END
