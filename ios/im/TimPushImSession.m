#import "TimPushImSession.h"

#import "TimPushGuard.h"
#import "TimPushHex.h"
#import "TimPushImListener.h"

@implementation TimPushImSession {
  // The IM SDK may not retain its listeners.
  TimPushImListener *_listener;
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

- (NSString *)findUser {
  [self watch];
  V2TIMManager *manager = [V2TIMManager sharedInstance];
  if ([manager getLoginStatus] != V2TIM_STATUS_LOGINED) {
    return nil;
  }
  [self followUnread];
  return [manager getLoginUser];
}

- (void)followUnread {
  TimPushImListener *listener = _listener;
  TimPushAttempt(^{
    [[V2TIMManager sharedInstance]
        getTotalUnreadMessageCount:^(UInt64 total) {
          [listener onTotalUnreadMessageCountChanged:total];
        }
                              fail:^(int code, NSString *desc){
                              }];
  });
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
