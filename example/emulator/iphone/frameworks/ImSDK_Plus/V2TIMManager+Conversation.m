#import <ImSDK_Plus/V2TIMManager+Conversation.h>

#import "ImClient.h"

@implementation V2TIMManager (Conversation)

- (void)addConversationListener:(id<V2TIMConversationListener>)listener {
  [[ImClient shared].listeners add:listener];
}

- (void)removeConversationListener:(id<V2TIMConversationListener>)listener {
  [[ImClient shared].listeners remove:listener];
}

- (void)getTotalUnreadMessageCount:(V2TIMTotalUnreadMessageCountSucc)succ fail:(V2TIMFail)fail {
  ImClient *client = [ImClient shared];
  ImOnMain(^{
    if (client.login.status == V2TIM_STATUS_LOGINED) {
      succ([client.listeners.unread ask]);
    } else {
      fail(ERR_SDK_NOT_LOGGED_IN, @"not logged in");
    }
  });
}

@end
