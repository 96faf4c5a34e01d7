#import "CloudConnection.h"

#import "Socket.h"

const NSInteger CloudConnectionLost = -1;

static BOOL network = YES;

/** The connections that are open; also guards `network`. */
static NSMutableSet<CloudConnection *> *open(void) {
  static NSMutableSet *open;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    open = [NSMutableSet new];
  });
  return open;
}

static NSString *setting(NSString *name) {
  return NSProcessInfo.processInfo.environment[name] ?: @"";
}

@implementation CloudConnection {
  Socket *socket_;
  id<CloudListener> listener_;
  /** Guarded by itself. */
  NSMutableDictionary<NSNumber *, CloudAnswer> *waiting_;
  long long lastId_;
}

+ (void)setNetwork:(BOOL)on {
  NSSet *broken = nil;
  @synchronized(open()) {
    network = on;
    broken = on ? nil : [open() copy];
  }
  for (CloudConnection *each in broken) {
    [each close];
  }
}

+ (instancetype)openRole:(NSString *)role app:(NSString *)app listener:(id<CloudListener>)listener {
  Socket *socket = [Socket connectToPort:(uint16_t)setting(@"TIMPUSH_CLOUD_PORT").intValue];
  if (!socket) {
    return nil;
  }
  CloudConnection *connection = [[self alloc] initWithSocket:socket listener:listener];
  return [connection enlist] && [connection startAs:role app:app] ? connection : nil;
}

- (instancetype)initWithSocket:(Socket *)socket listener:(id<CloudListener>)listener {
  if ((self = [super init])) {
    socket_ = socket;
    listener_ = listener;
    waiting_ = [NSMutableDictionary new];
  }
  return self;
}

/** False without a network. */
- (BOOL)enlist {
  @synchronized(open()) {
    if (network) {
      [open() addObject:self];
    }
    return network;
  }
}

- (BOOL)startAs:(NSString *)role app:(NSString *)app {
  NSDictionary *hello = @{
    @"id" : @0,
    @"api" : @"hello",
    @"role" : role,
    @"device" : setting(@"TIMPUSH_DEVICE"),
    @"app" : app
  };
  BOOL written = [self write:hello];
  NSThread *reader = [[NSThread alloc] initWithTarget:self selector:@selector(read) object:nil];
  reader.name = [@"cloud-" stringByAppendingString:role];
  [reader start];
  return written;
}

- (void)call:(NSString *)api request:(NSDictionary *)request answer:(CloudAnswer)answer {
  NSMutableDictionary *line = [request mutableCopy];
  @synchronized(waiting_) {
    line[@"id"] = @(++lastId_);
    waiting_[line[@"id"]] = answer;
  }
  line[@"api"] = api;
  if (![self write:line]) {
    [self lose:line[@"id"]];
  }
}

- (void)close {
  [socket_ close];
}

- (BOOL)write:(NSDictionary *)line {
  return [socket_ writeLine:[NSJSONSerialization dataWithJSONObject:line options:0 error:NULL]];
}

- (void)read {
  NSData *line;
  do {
    @autoreleasepool {
      line = [socket_ readLine];
      if (line) {
        [self dispatch:[NSJSONSerialization JSONObjectWithData:line options:0 error:NULL]];
      }
    }
  } while (line);
  [self end];
}

- (void)dispatch:(NSDictionary *)line {
  if (line[@"event"]) {
    [listener_ onCloudEvent:line];
    return;
  }
  CloudAnswer answer = [self takeAnswer:line[@"id"]];
  if (answer) {
    NSDictionary *data = line[@"data"];
    BOOL given = [data isKindOfClass:NSDictionary.class];
    answer([line[@"code"] integerValue], line[@"desc"] ?: @"", given ? data : @{});
  }
}

- (void)end {
  @synchronized(open()) {
    [open() removeObject:self];
  }
  NSArray *lost;
  @synchronized(waiting_) {
    lost = waiting_.allKeys;
  }
  for (NSNumber *each in lost) {
    [self lose:each];
  }
  [listener_ onCloudClosed];
}

- (void)lose:(NSNumber *)call {
  CloudAnswer answer = [self takeAnswer:call];
  if (answer) {
    answer(CloudConnectionLost, @"the connection is lost", @{});
  }
}

- (CloudAnswer)takeAnswer:(NSNumber *)call {
  @synchronized(waiting_) {
    CloudAnswer answer = call ? waiting_[call] : nil;
    if (answer) {
      [waiting_ removeObjectForKey:call];
    }
    return answer;
  }
}

@end
