#import "TimPushApns.h"

#import <UIKit/UIKit.h>

#import "TimPushInputs.h"

NSString *const TimPushApnsVendor = @"apns";

static void require(NSString *vendor) {
  if (![vendor isEqualToString:TimPushApnsVendor]) {
    [NSException raise:NSInvalidArgumentException format:@"iOS has no push SDK of %@", vendor];
  }
}

@implementation TimPushApns

+ (void)registerVendor:(NSString *)vendor {
  require(vendor);
  [UIApplication.sharedApplication registerForRemoteNotifications];
}

+ (void)unregisterVendor:(NSString *)vendor {
  require(vendor);
  [UIApplication.sharedApplication unregisterForRemoteNotifications];
}

+ (void)didRegister:(NSData *)token {
  [TimPushInputs token:token];
}

+ (void)didFail:(NSError *)error {
  [TimPushInputs vendor:TimPushApnsVendor
         failedWithCode:error ? error.code : TimPushException
                message:error.localizedDescription];
}

@end
