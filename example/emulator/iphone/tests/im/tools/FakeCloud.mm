#import "FakeCloud.h"

#import <objc/runtime.h>

static FakeCloud *current;
static IMP original;

@implementation FakeCloud {
  id<CloudListener> _listener;
  NSMutableDictionary<NSString *, NSDictionary *> *_requests;
}

static id openFake(id self, SEL command, NSString *role, NSString *app,
                   id<CloudListener> listener) {
  FakeCloud *opened = [[FakeCloud alloc] initWithListener:listener];
  @synchronized([FakeCloud class]) {
    current = opened;
  }
  return opened;
}

static Method openMethod() {
  return class_getClassMethod([CloudConnection class], @selector(openRole:app:listener:));
}

+ (void)install {
  original = method_setImplementation(openMethod(), (IMP)openFake);
}

+ (void)remove {
  method_setImplementation(openMethod(), original);
  @synchronized([FakeCloud class]) {
    current = nil;
  }
}

+ (FakeCloud *)current {
  @synchronized([FakeCloud class]) {
    return current;
  }
}

- (instancetype)initWithListener:(id<CloudListener>)listener {
  if ((self = [super init])) {
    _listener = listener;
    _requests = [NSMutableDictionary new];
    _data = @{};
  }
  return self;
}

- (void)call:(NSString *)api request:(NSDictionary *)request answer:(CloudAnswer)answer {
  @synchronized(self) {
    _requests[api] = request;
  }
  answer(self.code, @"as the test says", self.data[api] ?: @{});
}

- (void)close {
  [_listener onCloudClosed];
}

- (NSDictionary *)requestOf:(NSString *)api {
  @synchronized(self) {
    return _requests[api];
  }
}

- (void)send:(NSDictionary *)event {
  [_listener onCloudEvent:event];
}

@end
