#import "Job.h"
#import "Queues.h"

@implementation SerialQueue {
  NSCondition *changed_;
  /** What is due first goes first; in the order of coming where that is the same. */
  NSMutableArray<Job *> *waiting_;
}

- (instancetype)initWithLabel:(NSString *)label {
  if ((self = [super init])) {
    changed_ = [NSCondition new];
    waiting_ = [NSMutableArray new];
    NSThread *thread = [[NSThread alloc] initWithTarget:self selector:@selector(loop) object:nil];
    thread.name = label;
    [thread start];
  }
  return self;
}

- (void)run:(dispatch_block_t)block at:(dispatch_time_t)time {
  Job *job = [[Job alloc] initWithBlock:block at:time];
  [changed_ lock];
  NSUInteger place = waiting_.count;
  while (place > 0 && waiting_[place - 1].secondsLeft > job.secondsLeft) {
    place -= 1;
  }
  [waiting_ insertObject:job atIndex:place];
  [changed_ signal];
  [changed_ unlock];
}

- (void)loop {
  for (;;) {
    @autoreleasepool {
      [[self next] run];
    }
  }
}

- (Job *)next {
  [changed_ lock];
  while (waiting_.count == 0 || waiting_[0].secondsLeft > 0) {
    NSTimeInterval seconds = waiting_.firstObject.secondsLeft;
    [changed_ waitUntilDate:waiting_.count == 0 ? NSDate.distantFuture
                                                : [NSDate dateWithTimeIntervalSinceNow:seconds]];
  }
  Job *due = waiting_[0];
  [waiting_ removeObjectAtIndex:0];
  [changed_ unlock];
  return due;
}

@end
