#pragma once

#import <UIKit/UIKit.h>

/** The example app. The package finds tokens and taps by itself, so this has no line about push. */
@interface AppDelegate : UIResponder <UIApplicationDelegate>
@end
