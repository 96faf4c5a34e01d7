#import "ImAppState.h"

#import <UIKit/UIKit.h>

#import "ImClient.h"

@implementation ImAppState {
  __weak ImClient *_client;
  BOOL _observing;
  /** Main thread only. */
  BOOL _background;
}

- (instancetype)initWithClient:(ImClient *)client {
  if ((self = [super init])) {
    _client = client;
  }
  return self;
}

- (void)observe {
  @synchronized(self) {
    if (_observing) {
      return;
    }
    _observing = YES;
  }
  NSNotificationCenter *centre = [NSNotificationCenter defaultCenter];
  [centre addObserver:self
             selector:@selector(left:)
                 name:UIApplicationDidEnterBackgroundNotification
               object:nil];
  [centre addObserver:self
             selector:@selector(cameBack:)
                 name:UIApplicationWillEnterForegroundNotification
               object:nil];
  ImOnMain(^{
    UIApplicationState state = [UIApplication sharedApplication].applicationState;
    self->_background = state == UIApplicationStateBackground;
  });
}

- (void)left:(NSNotification *)notification {
  _background = YES;
  ImClient *client = _client;
  if (client.login.status != V2TIM_STATUS_LOGINED) {
    return;
  }
  uint32_t unread = [self number];
  [UIApplication sharedApplication].applicationIconBadgeNumber = unread;
  [self tell:unread];
}

- (void)cameBack:(NSNotification *)notification {
  _background = NO;
  [_client call:@"doForeground" request:@{} succ:nil fail:nil];
}

- (void)tellBackground {
  ImOnMain(^{
    if (self->_background) {
      [self tell:[self number]];
    }
  });
}

- (void)tell:(uint32_t)unread {
  [_client call:@"doBackground" request:@{@"unread" : @(unread)} succ:nil fail:nil];
}

/** The app's own number, or else how many messages are unread. */
- (uint32_t)number {
  ImListeners *listeners = _client.listeners;
  id<V2TIMAPNSListener> apns = listeners.apns;
  BOOL own = [apns respondsToSelector:@selector(onSetAPPUnreadCount)];
  return own ? [apns onSetAPPUnreadCount] : (uint32_t)listeners.unread.total;
}

@end
