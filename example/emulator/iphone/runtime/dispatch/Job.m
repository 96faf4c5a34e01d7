#import "Job.h"

@implementation Job {
  dispatch_block_t block_;
  dispatch_time_t time_;
}

- (instancetype)initWithBlock:(dispatch_block_t)block at:(dispatch_time_t)time {
  if ((self = [super init])) {
    block_ = [block copy];
    time_ = time;
  }
  return self;
}

- (NSTimeInterval)secondsLeft {
  dispatch_time_t now = dispatch_time(DISPATCH_TIME_NOW, 0);
  return time_ > now ? (NSTimeInterval)(time_ - now) / NSEC_PER_SEC : 0;
}

- (void)run {
  @autoreleasepool {
    block_();
  }
}

@end
