#import "ImListeners.h"

#import <dispatch/dispatch.h>

void ImOnMain(void (^action)(void)) {
  dispatch_async(dispatch_get_main_queue(), action);
}

void ImSettle(V2TIMSucc succ, V2TIMFail fail, NSInteger code, NSString *desc) {
  ImOnMain(^{
    if (code != 0) {
      if (fail) {
        fail((int)code, desc);
      }
    } else if (succ) {
      succ();
    }
  });
}

/** A listener that may go. */
@interface ImListener : NSObject
@property(atomic, weak) id target;
@end

@implementation ImListener
@end

@implementation ImListeners {
  NSMutableArray<ImListener *> *_listeners;
}

- (instancetype)init {
  if ((self = [super init])) {
    _listeners = [NSMutableArray new];
    _unread = [ImUnread new];
  }
  return self;
}

- (void)add:(id)listener {
  @synchronized(self) {
    if ([[self targets] containsObject:listener]) {
      return;
    }
    ImListener *added = [ImListener new];
    added.target = listener;
    [_listeners addObject:added];
  }
}

- (void)remove:(id)listener {
  @synchronized(self) {
    for (ImListener *each in [_listeners copy]) {
      if (each.target == listener) {
        [_listeners removeObject:each];
      }
    }
  }
}

- (NSArray *)targets {
  @synchronized(self) {
    NSMutableArray *targets = [NSMutableArray new];
    for (ImListener *each in _listeners) {
      id target = each.target;
      if (target) {
        [targets addObject:target];
      }
    }
    return targets;
  }
}

- (void)tell:(SEL)method with:(void (^)(id listener))call {
  ImOnMain(^{
    for (id listener in [self targets]) {
      if ([listener respondsToSelector:method]) {
        call(listener);
      }
    }
  });
}

- (void)tellMessage:(V2TIMMessage *)message {
  NSNumber *total = [self.unread add];
  [self tell:@selector(onRecvNewMessage:)
        with:^(id listener) {
          [listener onRecvNewMessage:message];
        }];
  if (total) {
    [self tell:@selector(onTotalUnreadMessageCountChanged:)
          with:^(id listener) {
            [listener onTotalUnreadMessageCountChanged:total.unsignedLongLongValue];
          }];
  }
}

- (void)tellRevoked:(NSString *)messageID {
  [self tell:@selector(onRecvMessageRevoked:operateUser:reason:)
        with:^(id listener) {
          [listener onRecvMessageRevoked:messageID operateUser:[V2TIMUserFullInfo new] reason:@""];
        }];
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
  [self tell:@selector(onRecvMessageRevoked:)
        with:^(id listener) {
          [listener onRecvMessageRevoked:messageID];
        }];
#pragma clang diagnostic pop
}

@end
