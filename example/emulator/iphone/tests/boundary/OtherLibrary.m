#import "OtherLibrary.h"

#import <dispatch/dispatch.h>

@implementation OtherLibrary

- (instancetype)init {
  if ((self = [super init])) {
    _heard = [NSMutableArray array];
    _calls = 1;
  }
  return self;
}

- (void)installHandingOn:(BOOL)handsOn {
  UNUserNotificationCenter *center = UNUserNotificationCenter.currentNotificationCenter;
  self.before = handsOn ? center.delegate : nil;
  center.delegate = self;
}

- (void)do:(dispatch_block_t)work {
  if (self.later) {
    dispatch_async(dispatch_get_main_queue(), work);
  } else {
    work();
  }
}

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
       willPresentNotification:(UNNotification *)notification
         withCompletionHandler:(void (^)(UNNotificationPresentationOptions))handler {
  [self.heard addObject:@"present"];
  [self do:^{
    if (self.before) {
      [self.before userNotificationCenter:center
                  willPresentNotification:notification
                    withCompletionHandler:handler];
      return;
    }
    for (NSUInteger call = 0; call < self.calls; call++) {
      handler(UNNotificationPresentationOptionList);
    }
  }];
}

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
    didReceiveNotificationResponse:(UNNotificationResponse *)response
             withCompletionHandler:(void (^)(void))handler {
  [self.heard addObject:@"respond"];
  [self do:^{
    if (self.before) {
      [self.before userNotificationCenter:center
           didReceiveNotificationResponse:response
                    withCompletionHandler:handler];
      return;
    }
    for (NSUInteger call = 0; call < self.calls; call++) {
      handler();
    }
  }];
}

@end

@implementation OtherLibraryWithSettings

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
    openSettingsForNotification:(UNNotification *)notification {
  [self.heard addObject:@"settings"];
  if ([self.before respondsToSelector:_cmd]) {
    [self.before userNotificationCenter:center openSettingsForNotification:notification];
  }
}

@end
