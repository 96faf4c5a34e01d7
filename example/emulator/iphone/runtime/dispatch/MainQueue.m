#import "Job.h"
#import "Queues.h"

@interface Job (RunLoop)
- (void)begin;
@end

@implementation Job (RunLoop)

- (void)begin {
  NSTimeInterval seconds = self.secondsLeft;
  if (seconds > 0) {
    [self performSelector:@selector(run) withObject:nil afterDelay:seconds];
  } else {
    [self run];
  }
}

@end

@implementation MainQueue

- (void)run:(dispatch_block_t)block at:(dispatch_time_t)time {
  Job *job = [[Job alloc] initWithBlock:block at:time];
  [job performSelectorOnMainThread:@selector(begin) withObject:nil waitUntilDone:NO];
}

@end
