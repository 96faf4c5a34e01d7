#import "EngineStart.h"

#import <Foundation/Foundation.h>

#include <time.h>

#import "AppProcess.h"

/** The package's class of that name, which is there once the app is loaded. */
@protocol EngineInputs
+ (void)tap:(NSDictionary *)tap;
@end

static double milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/** Returns once the engine has ignored a tap that is none: its turn comes after the state is
 * restored. */
static void awaitEngine(void) {
  Class<EngineInputs> inputs = NSClassFromString(@"TimPushInputs");
  [inputs tap:@{@"source" : @"receiver"}];
}

double measureEngineStart(void) {
  if ([AppProcess isRunning]) {
    [NSException raise:NSInternalInconsistencyException
                format:@"the app's process has begun already"];
  }
  double begun = milliseconds();
  [AppProcess launch:nil foreground:NO];
  awaitEngine();
  return milliseconds() - begun;
}
