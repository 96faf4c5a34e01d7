#import "TimPushDelegateChain.h"

/** A delegate, as long as it lives. */
@interface TimPushWeakDelegate : NSObject
@property(nonatomic, weak) id delegate;
@end

@implementation TimPushWeakDelegate
@end

static id keyOf(id thing) {
  return thing ?: NSNull.null;
}

@implementation TimPushDelegateChain {
  NSMutableArray<TimPushWeakDelegate *> *_delegates;
  /** How many of them have been called about a thing. */
  NSMapTable<id, NSNumber *> *_called;
}

- (instancetype)init {
  if ((self = [super init])) {
    _delegates = [NSMutableArray array];
    _called = [NSMapTable strongToStrongObjectsMapTable];
  }
  return self;
}

- (void)add:(id)delegate {
  NSMutableArray<TimPushWeakDelegate *> *others = [NSMutableArray array];
  for (TimPushWeakDelegate *known in _delegates) {
    if (known.delegate && known.delegate != delegate) {
      [others addObject:known];
    }
  }
  TimPushWeakDelegate *newest = [TimPushWeakDelegate new];
  newest.delegate = delegate;
  [others insertObject:newest atIndex:0];
  _delegates = others;
}

- (void)removeNewest {
  if (_delegates.count > 0) {
    [_delegates removeObjectAtIndex:0];
  }
}

- (void)removeAll {
  [_delegates removeAllObjects];
}

- (id)delegateFor:(SEL)selector {
  return [self delegateFor:selector from:0 passed:NULL];
}

- (id)nextFor:(SEL)selector about:(id)thing {
  @synchronized(self) {
    NSUInteger passed = [_called objectForKey:keyOf(thing)].unsignedIntegerValue;
    id next = [self delegateFor:selector from:passed passed:&passed];
    [_called setObject:@(passed) forKey:keyOf(thing)];
    return next;
  }
}

- (BOOL)isUnderWay:(id)thing {
  @synchronized(self) {
    return [_called objectForKey:keyOf(thing)] != nil;
  }
}

- (void)finish:(id)thing {
  // Handlers are called on any thread.
  @synchronized(self) {
    [_called removeObjectForKey:keyOf(thing)];
  }
}

/** The first one that has the method, and how many are passed then, itself included. */
- (id)delegateFor:(SEL)selector from:(NSUInteger)from passed:(NSUInteger *)passed {
  for (NSUInteger at = from; at < _delegates.count; at++) {
    id delegate = _delegates[at].delegate;
    if ([delegate respondsToSelector:selector]) {
      if (passed) {
        *passed = at + 1;
      }
      return delegate;
    }
  }
  return nil;
}

@end
