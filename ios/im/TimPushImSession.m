#import "TimPushImSession.h"

#import "TimPushHex.h"
#import "TimPushImListener.h"

@implementation TimPushImSession {
  // The IM SDK may not retain its listeners.
  TimPushImListener *_listener;
}

- (NSString *)user {
  V2TIMManager *manager = [V2TIMManager sharedInstance];
  return [manager getLoginStatus] == V2TIM_STATUS_LOGINED ? [manager getLoginUser] : nil;
}

- (void)watch {
  if (_listener) {
    return;
  }
  TimPushImListener *listener = [TimPushImListener new];
  V2TIMManager *manager = [V2TIMManager sharedInstance];
  [manager addIMSDKListener:listener];
  [manager addConversationListener:listener];
  [manager addAdvancedMsgListener:listener];
  _listener = listener;
}

- (void)setBusinessID:(uint32_t)businessID
                token:(NSString *)token
               answer:(TimPushImAnswer *)answer {
  V2TIMAPNSConfig *config = token.length > 0 ? [V2TIMAPNSConfig new] : nil;
  config.businessID = (int)businessID;
  config.token = TimPushBytesOfHex(token);
  if (config && !config.token) {
    answer.fail(ERR_INVALID_PARAMETERS, @"the token is not hexadecimal");
    return;
  }
  [[V2TIMManager sharedInstance] setAPNS:config succ:answer.succ fail:answer.fail];
}

@end
