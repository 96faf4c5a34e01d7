#import "Job.h"
#import "Queues.h"

@implementation GlobalQueue

- (void)run:(dispatch_block_t)block at:(dispatch_time_t)time {
  Job *job = [[Job alloc] initWithBlock:block at:time];
  [NSThread detachNewThreadSelector:@selector(wait:) toTarget:self withObject:job];
}

- (void)wait:(Job *)job {
  [NSThread sleepForTimeInterval:job.secondsLeft];
  [job run];
}

@end
