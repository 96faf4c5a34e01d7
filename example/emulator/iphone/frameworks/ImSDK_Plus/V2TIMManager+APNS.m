#import <ImSDK_Plus/V2TIMManager+APNS.h>

#import "ImClient.h"

@implementation V2TIMAPNSConfig
@end

static NSString *hexadecimal(NSData *data) {
  NSMutableString *text = [NSMutableString new];
  const uint8_t *bytes = data.bytes;
  for (NSUInteger i = 0; i < data.length; i++) {
    [text appendFormat:@"%02x", bytes[i]];
  }
  return text;
}

@implementation V2TIMManager (APNS)

- (void)setAPNSListener:(id<V2TIMAPNSListener>)apnsListener {
  [ImClient shared].listeners.apns = apnsListener;
}

- (void)setAPNS:(V2TIMAPNSConfig *)config succ:(V2TIMSucc)succ fail:(V2TIMFail)fail {
  if (config && (config.token.length == 0 || config.businessID <= 0)) {
    ImSettle(succ, fail, ERR_INVALID_PARAMETERS, @"token or businessID is invalid");
    return;
  }
  NSDictionary *request =
      @{@"businessID" : @(config.businessID), @"token" : hexadecimal(config.token)};
  [[ImClient shared] call:@"setOfflinePushConfig" request:request succ:succ fail:fail];
}

@end
