#import "TimPushImListener.h"

#import "TimPushInputs.h"

static void tellRevoked(NSString *messageID) {
  if (messageID.length > 0) {
    [TimPushInputs messageRevoked:messageID];
  }
}

@implementation TimPushImListener

- (void)onConnecting {
  [TimPushInputs imEvent:@"connecting"];
}

- (void)onConnectSuccess {
  [TimPushInputs imEvent:@"connected"];
}

- (void)onConnectFailed:(int)code err:(NSString *)err {
  [TimPushInputs imEvent:@"connectFailed"];
}

- (void)onKickedOffline {
  [TimPushInputs imEvent:@"kickedOffline"];
}

- (void)onUserSigExpired {
  [TimPushInputs imEvent:@"signatureExpired"];
}

- (void)onTotalUnreadMessageCountChanged:(UInt64)totalUnreadCount {
  [TimPushInputs unread:(uint32_t)MIN(totalUnreadCount, (UInt64)INT32_MAX)];
}

/** Since 7.4. */
- (void)onRecvMessageRevoked:(NSString *)msgID
                 operateUser:(V2TIMUserFullInfo *)operateUser
                      reason:(NSString *)reason {
  tellRevoked(msgID);
}

/** What newer IM SDKs call as well. */
- (void)onRecvMessageRevoked:(NSString *)msgID {
  tellRevoked(msgID);
}

@end
