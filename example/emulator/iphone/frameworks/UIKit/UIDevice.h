#pragma once

#import <UIKit/UIKitDefines.h>

NS_ASSUME_NONNULL_BEGIN

@interface UIDevice : NSObject

@property(class, nonatomic, readonly) UIDevice *currentDevice;

/** E.g. “iPhone”: since iOS 16 no name that the user gave. */
@property(nonatomic, readonly, strong) NSString *name;
/** E.g. “iPhone”; the hardware's name is `hw.machine`. */
@property(nonatomic, readonly, strong) NSString *model;
@property(nonatomic, readonly, strong) NSString *localizedModel;
@property(nonatomic, readonly, strong) NSString *systemName;
/** E.g. “18.0”. */
@property(nonatomic, readonly, strong) NSString *systemVersion;

@end

NS_ASSUME_NONNULL_END
