#import "CommandReader.h"

#include <stdio.h>
#include <stdlib.h>

#import "Commands.h"
#import "Control.h"
#import "MainLoop.h"

/** Whatever a command runs into is its answer. */
static void run(NSDictionary *command) {
  @try {
    [Commands run:command];
  } @catch (NSException *exception) {
    NSLog(@"%@", exception.callStackSymbols);
    [Control fail:[command[@"id"] longLongValue] error:exception.description];
  }
}

static void take(NSData *line) {
  NSDictionary *command = [NSJSONSerialization JSONObjectWithData:line options:0 error:NULL];
  if (command) {
    dispatch_async(dispatch_get_main_queue(), ^{
      run(command);
    });
  }
}

@implementation CommandReader

+ (void)start {
  NSThread *thread = [[NSThread alloc] initWithTarget:self selector:@selector(read) object:nil];
  thread.name = @"commands";
  [thread start];
}

+ (void)read {
  char *line = NULL;
  size_t room = 0;
  ssize_t length;
  while ((length = getline(&line, &room, stdin)) > 0) {
    @autoreleasepool {
      take([NSData dataWithBytes:line length:(NSUInteger)length]);
    }
  }
  free(line);
  @autoreleasepool {
    dispatch_async(dispatch_get_main_queue(), ^{
      [MainLoop quit];
    });
  }
}

@end
