#pragma once

#import <UIKit/UIKitDefines.h>

NS_ASSUME_NONNULL_BEGIN

@interface UIResponder : NSObject
@end

NS_ASSUME_NONNULL_END
