#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** The number on the app's icon. Main thread only. */
@interface IconBadge : NSObject

@property(nonatomic, readonly) NSInteger count;

/** Brings back what was there before the phone was turned off. */
- (void)restore;

/** Changed by a push. */
- (void)pushSets:(NSInteger)count;

/** Changed by the app, which may do so only with the user's permission; false without. */
- (BOOL)appSets:(NSInteger)count;

@end

NS_ASSUME_NONNULL_END
