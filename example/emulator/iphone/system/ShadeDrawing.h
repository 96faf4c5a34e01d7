#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** The lock screen with what Notification Center lists, as SVG. */
@interface ShadeDrawing : NSObject

+ (NSString *)of:(NSArray<NSDictionary *> *)entries badge:(NSInteger)badge;

@end

NS_ASSUME_NONNULL_END
