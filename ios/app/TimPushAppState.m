#import "TimPushAppState.h"

#import <UIKit/UIKit.h>

#import "TimPushGuard.h"
#import "TimPushInputs.h"
#import "TimPushPermission.h"

@implementation TimPushAppState

+ (void)watch {
  [self on:UIApplicationDidBecomeActiveNotification call:@selector(didBecomeActive)];
  [self on:UIApplicationDidEnterBackgroundNotification call:@selector(didEnterBackground)];
}

+ (void)on:(NSNotificationName)name call:(SEL)selector {
  [NSNotificationCenter.defaultCenter addObserver:self selector:selector name:name object:nil];
}

+ (void)didBecomeActive {
  [TimPushInputs appState:YES];
  TimPushAttempt(^{
    [TimPushPermission tell];
  });
}

+ (void)didEnterBackground {
  [TimPushInputs appState:NO];
}

@end
