#pragma once

#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface UIApplication ()

/** What `sharedApplication` is from now on. */
+ (void)share:(nullable UIApplication *)application;

@property(nonatomic, readwrite) UIApplicationState applicationState;

/** Whether the delegate had that optional method when it was set. */
- (BOOL)delegateHas:(SEL)method;

@end

NS_ASSUME_NONNULL_END
