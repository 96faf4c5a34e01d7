#import "AppDelegate.h"

#import "ReactHost.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application
    didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
  [ReactHost.shared start];
  return YES;
}

@end
