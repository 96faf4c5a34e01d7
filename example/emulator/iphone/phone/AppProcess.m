#import "AppProcess.h"

#import <UIKit/UIApplication+Life.h>

#import "AppLibraries.h"
#import "Control.h"
#import "Features.h"

/** What `main` of an app gives to `UIApplicationMain`. */
static NSString *const kDelegate = @"AppDelegate";

@implementation AppProcess

+ (void)launch:(NSDictionary *)launchOptions foreground:(BOOL)foreground {
  if ([self isRunning]) {
    return;
  }
  [Control log:@"system" text:@"the app's process begins"];
  loadAppLibraries();
  [UIApplication launchWithDelegateClass:[Features valueOf:@"appDelegate"] ?: kDelegate
                                 options:launchOptions
                              foreground:foreground];
}

+ (BOOL)isRunning {
  return UIApplication.sharedApplication != nil;
}

@end
