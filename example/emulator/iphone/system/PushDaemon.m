#import "PushDaemon.h"

#import <dispatch/dispatch.h>

#import "CloudConnection.h"
#import "IPhoneSystem.h"
#import "IncomingPush.h"

static const int64_t RETRY = 300 * NSEC_PER_MSEC;

@interface PushDaemon () <CloudListener>
@end

@implementation PushDaemon

- (void)start {
  dispatch_async(dispatch_get_global_queue(0, 0), ^{
    [self connect];
  });
}

- (void)connect {
  CloudConnection *connection = [CloudConnection openRole:@"system"
                                                      app:NSBundle.mainBundle.bundleIdentifier
                                                 listener:self];
  if (!connection) {
    return [self startLater];
  }
  [connection call:@"listen"
           request:@{}
            answer:^(NSInteger code, NSString *desc, NSDictionary *data){
            }];
}

- (void)startLater {
  dispatch_after(dispatch_time(DISPATCH_TIME_NOW, RETRY), dispatch_get_global_queue(0, 0), ^{
    [self connect];
  });
}

- (void)onCloudEvent:(NSDictionary *)event {
  if (![event[@"package"] isEqual:NSBundle.mainBundle.bundleIdentifier]) {
    return;
  }
  dispatch_async(dispatch_get_main_queue(), ^{
    [self take:event];
  });
}

- (void)onCloudClosed {
  [self startLater];
}

- (void)take:(NSDictionary *)event {
  NSString *name = event[@"event"];
  if ([name isEqual:@"push"]) {
    [IncomingPush take:event];
  } else if ([name isEqual:@"withdraw"]) {
    [IPhoneSystem.shared.notifications remove:@[ event[@"messageId"] ]];
  }
}

@end
