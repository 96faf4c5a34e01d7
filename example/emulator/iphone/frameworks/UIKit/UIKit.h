#pragma once

/** UIKit, as much of it as push libraries and the example app use. Names and signatures are
 * Apple's. */

#import <Foundation/Foundation.h>

#import <UIKit/UIApplication.h>
#import <UIKit/UIApplicationDelegate.h>
#import <UIKit/UIDevice.h>
#import <UIKit/UIKitDefines.h>
#import <UIKit/UIResponder.h>
