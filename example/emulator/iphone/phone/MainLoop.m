#import "MainLoop.h"

static BOOL ended;

@implementation MainLoop

+ (void)run {
  NSRunLoop *loop = NSRunLoop.mainRunLoop;
  // Without an input it would not wait for work from other threads.
  [loop addPort:[NSPort port] forMode:NSDefaultRunLoopMode];
  while (!ended) {
    @autoreleasepool {
      [loop runMode:NSDefaultRunLoopMode beforeDate:NSDate.distantFuture];
    }
  }
}

+ (void)quit {
  ended = YES;
}

@end
