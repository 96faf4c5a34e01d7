#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** A picture of the lock screen with what Notification Center lists. */
@interface ShadePicture : NSObject

/** Draws entries of `NotificationList` into a PNG file, whose folder is made. */
+ (void)draw:(NSArray<NSDictionary *> *)entries badge:(NSInteger)badge to:(NSString *)png;

@end

NS_ASSUME_NONNULL_END
