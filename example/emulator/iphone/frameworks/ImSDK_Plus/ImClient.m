#import "ImClient.h"

#import <dispatch/dispatch.h>

#import "ImAppState.h"
#import "ImMessages.h"

static const int64_t kRetryAfter = NSEC_PER_SEC;

@implementation ImClient {
  dispatch_queue_t _worker;
  ImAppState *_appState;
  BOOL _started;
  CloudConnection *_connection;
  /** How far the service's clock is ahead of the phone's, in seconds. */
  int64_t _ahead;
}

+ (instancetype)shared {
  static ImClient *shared;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    shared = [self new];
  });
  return shared;
}

- (instancetype)init {
  if ((self = [super init])) {
    _worker = dispatch_queue_create("imsdk", DISPATCH_QUEUE_SERIAL);
    _listeners = [ImListeners new];
    _login = [ImLogin new];
    _appState = [[ImAppState alloc] initWithClient:self];
  }
  return self;
}

- (void)start:(int)sdkAppID {
  self.login.sdkAppID = sdkAppID;
  @synchronized(self) {
    if (_started) {
      return;
    }
    _started = YES;
  }
  [_appState observe];
  dispatch_async(_worker, ^{
    [self connect];
  });
}

- (void)stop {
  @synchronized(self) {
    _started = NO;
  }
  [self.login forget];
  [self.connection close];
}

- (BOOL)started {
  @synchronized(self) {
    return _started;
  }
}

- (CloudConnection *)connection {
  @synchronized(self) {
    return _connection;
  }
}

- (void)setConnection:(CloudConnection *)connection {
  @synchronized(self) {
    _connection = connection;
  }
}

- (void)logIn:(NSString *)user
    signature:(NSString *)signature
         succ:(V2TIMSucc)succ
         fail:(V2TIMFail)fail {
  [self.login begin:user signature:signature];
  [self.listeners.unread logIn:user];
  [self logInWith:^(NSInteger code, NSString *desc, NSDictionary *data) {
    ImSettle(succ, fail, code, desc);
  }];
}

- (void)logOut:(V2TIMSucc)succ fail:(V2TIMFail)fail {
  [self callLoggedIn:@"logout"
             request:@{}
              answer:^(NSInteger code, NSString *desc, NSDictionary *data) {
                if (code != ERR_SDK_NOT_LOGGED_IN) {
                  [self.login forget];
                }
                ImSettle(succ, fail, code, desc);
              }];
}

- (void)logInWith:(CloudAnswer)answer {
  [self request:@"login"
           with:[self.login request]
         answer:^(NSInteger code, NSString *desc, NSDictionary *data) {
           [self.login end:code];
           [self setClock:data[@"time"]];
           if (code == 0) {
             [self->_appState tellBackground];
           }
           answer(code, desc, data);
         }];
}

/** The real SDK logs in by itself after the network was gone. */
- (void)logInAgain {
  if (self.login.status == V2TIM_STATUS_LOGINED) {
    [self logInWith:^(NSInteger code, NSString *desc, NSDictionary *data){
    }];
  }
}

- (uint64_t)serverTime {
  @synchronized(self) {
    return (uint64_t)((int64_t)[[NSDate date] timeIntervalSince1970] + _ahead);
  }
}

- (void)setClock:(NSNumber *)time {
  int64_t now = (int64_t)[[NSDate date] timeIntervalSince1970];
  @synchronized(self) {
    _ahead = time ? [time longLongValue] - now : 0;
  }
}

- (void)call:(NSString *)api
     request:(NSDictionary *)request
        succ:(V2TIMSucc)succ
        fail:(V2TIMFail)fail {
  [self callLoggedIn:api
             request:request
              answer:^(NSInteger code, NSString *desc, NSDictionary *data) {
                ImSettle(succ, fail, code, desc);
              }];
}

- (void)callLoggedIn:(NSString *)api request:(NSDictionary *)request answer:(CloudAnswer)answer {
  if (self.login.status == V2TIM_STATUS_LOGINED) {
    [self request:api with:request answer:answer];
  } else {
    answer(ERR_SDK_NOT_LOGGED_IN, @"not logged in", @{});
  }
}

- (void)request:(NSString *)api with:(NSDictionary *)request answer:(CloudAnswer)answer {
  dispatch_async(_worker, ^{
    CloudConnection *connection = self.connection;
    if (![self started]) {
      answer(ERR_SDK_NOT_INITIALIZED, @"initSDK was not called", @{});
    } else if (!connection) {
      answer(ERR_SDK_NET_DISCONNECT, @"the network is disconnected", @{});
    } else {
      [connection call:api
               request:request
                answer:^(NSInteger code, NSString *desc, NSDictionary *data) {
                  BOOL lost = code == CloudConnectionLost;
                  answer(lost ? ERR_SDK_NET_DISCONNECT : code, desc, data);
                }];
    }
  });
}

- (void)connect {
  if (![self started] || self.connection) {
    return;
  }
  [self.listeners tell:@selector(onConnecting)
                  with:^(id listener) {
                    [listener onConnecting];
                  }];
  NSString *app = [[NSBundle mainBundle] bundleIdentifier];
  self.connection = [CloudConnection openRole:@"im" app:app listener:self];
  if (self.connection) {
    [self connected];
  } else {
    [self notConnected];
  }
}

- (void)connected {
  [self logInAgain];
  [self.listeners tell:@selector(onConnectSuccess)
                  with:^(id listener) {
                    [listener onConnectSuccess];
                  }];
}

- (void)notConnected {
  [self.listeners tell:@selector(onConnectFailed:err:)
                  with:^(id listener) {
                    [listener onConnectFailed:ERR_SDK_NET_DISCONNECT err:@"no connection"];
                  }];
  [self connectLater];
}

- (void)connectLater {
  dispatch_after(dispatch_time(DISPATCH_TIME_NOW, kRetryAfter), _worker, ^{
    [self connect];
  });
}

- (void)onCloudEvent:(NSDictionary *)event {
  NSString *name = event[@"event"];
  if ([name isEqualToString:@"message"]) {
    [self.listeners tellMessage:ImReceivedMessage(event)];
  } else if ([name isEqualToString:@"messageRevoked"]) {
    [self.listeners tellRevoked:event[@"msgID"]];
  } else if ([name isEqualToString:@"kickedOffline"]) {
    [self.login forget];
    [self.listeners tell:@selector(onKickedOffline)
                    with:^(id listener) {
                      [listener onKickedOffline];
                    }];
  } else if ([name isEqualToString:@"userSigExpired"]) {
    [self.login forget];
    [self.listeners tell:@selector(onUserSigExpired)
                    with:^(id listener) {
                      [listener onUserSigExpired];
                    }];
  }
}

- (void)onCloudClosed {
  self.connection = nil;
  [self connectLater];
}

@end
