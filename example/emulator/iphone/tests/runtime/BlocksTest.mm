// Blocks as objects, and what libdispatch does with them.
#import <dispatch/dispatch.h>
#import <gtest/gtest.h>

#import "Shapes.h"

static void runMainLoopUntil(BOOL (^done)(void)) {
  NSDate *end = [NSDate dateWithTimeIntervalSinceNow:10];
  while (!done() && end.timeIntervalSinceNow > 0) {
    [NSRunLoop.mainRunLoop runMode:NSDefaultRunLoopMode
                        beforeDate:[NSDate dateWithTimeIntervalSinceNow:0.01]];
  }
}

/** Of another frame, so that a block that stayed on the stack would be overwritten. */
__attribute__((noinline)) static NSArray *countersFrom(int start) {
  return @[
    ^(int more) {
      return start + more;
    },
    ^(int more) {
      return start - more;
    }
  ];
}

TEST(Blocks, LiveInCollections) {
  NSArray *counters = countersFrom(5);
  int (^up)(int) = counters[0];
  int (^down)(int) = counters[1];
  EXPECT_EQ(up(2), 7);
  EXPECT_EQ(down(2), 3);
  EXPECT_TRUE([counters[0] isKindOfClass:NSObject.class]);
}

TEST(Blocks, OwnWhatTheyCapture) {
  @autoreleasepool {
    Corner *holder = [Corner new];
    @autoreleasepool {
      Corner *captured = [Corner new];
      holder.count = ^(int more) {
        return captured.corners + more;
      };
    }
    EXPECT_EQ(livingCorners(), 2);
    EXPECT_EQ(holder.count(1), 2);
    holder.count = nil;
    EXPECT_EQ(livingCorners(), 1);
  }
}

TEST(Blocks, TheMainQueueRunsThemInTurnAndNeverAtOnce) {
  __block int runs = 0;
  dispatch_async(dispatch_get_main_queue(), ^{
    EXPECT_EQ(runs++, 0);
  });
  EXPECT_EQ(runs, 0);
  dispatch_async(dispatch_get_global_queue(0, 0), ^{
    EXPECT_FALSE(NSThread.isMainThread);
    dispatch_async(dispatch_get_main_queue(), ^{
      EXPECT_TRUE(NSThread.isMainThread);
      EXPECT_EQ(runs++, 1);
    });
  });
  runMainLoopUntil(^{
    return (BOOL)(runs == 2);
  });
  EXPECT_EQ(runs, 2);
}

TEST(Blocks, ASerialQueueKeepsTheOrderAndTheTime) {
  dispatch_queue_t queue = dispatch_queue_create("test", DISPATCH_QUEUE_SERIAL);
  NSMutableArray<NSString *> *seen = [NSMutableArray new];
  dispatch_after(dispatch_time(DISPATCH_TIME_NOW, 30 * NSEC_PER_MSEC), queue, ^{
    [seen addObject:@"later"];
    dispatch_async(dispatch_get_main_queue(), ^{
      [seen addObject:@"done"];
    });
  });
  dispatch_async(queue, ^{
    [seen addObject:@"first"];
  });
  dispatch_async(queue, ^{
    [seen addObject:@"second"];
  });
  runMainLoopUntil(^{
    return [seen.lastObject isEqual:@"done"];
  });
  EXPECT_TRUE([seen isEqual:(@[ @"first", @"second", @"later", @"done" ])]);
}
