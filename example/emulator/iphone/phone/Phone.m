#import "Phone.h"

#import <UIKit/UIKit.h>

#include <stdlib.h>
#include <unistd.h>

#import "AppBundle.h"
#import "CommandReader.h"
#import "Control.h"
#import "IPhoneSystem.h"
#import "MainLoop.h"
#import "PhoneLog.h"

static void boot(void) {
  // Before there are other threads, which GNUstep lets race for making it.
  [NSRunLoop currentRunLoop];
  NSString *storage = NSProcessInfo.processInfo.environment[@"TIMPUSH_STORAGE"];
  installPhoneLog();
  installAppBundle([storage stringByAppendingPathComponent:@"Example.app"]);
  [IPhoneSystem.shared restore];
  [IPhoneSystem.shared startPushDaemon];
}

void livePhone(void) {
  boot();
  [CommandReader start];
  [Control event:@"ready" fields:@{@"ios" : UIDevice.currentDevice.systemVersion}];
  [MainLoop run];
  // Other threads still run what a normal end would destroy under them.
  _exit(EXIT_SUCCESS);
}
