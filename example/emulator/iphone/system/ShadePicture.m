#import "ShadePicture.h"

#include <spawn.h>
#include <sys/wait.h>

#import "Control.h"
#import "ShadeDrawing.h"

extern char **environ;

@implementation ShadePicture

+ (void)draw:(NSArray<NSDictionary *> *)entries badge:(NSInteger)badge to:(NSString *)png {
  [NSFileManager.defaultManager createDirectoryAtPath:png.stringByDeletingLastPathComponent
                          withIntermediateDirectories:YES
                                           attributes:nil
                                                error:NULL];
  NSString *drawing = [png stringByAppendingPathExtension:@"svg"];
  [[ShadeDrawing of:entries badge:badge] writeToFile:drawing
                                          atomically:NO
                                            encoding:NSUTF8StringEncoding
                                               error:NULL];
  if (!convert(drawing, png)) {
    [Control log:@"system" text:@"no picture of the notifications: rsvg-convert fails"];
  }
  [NSFileManager.defaultManager removeItemAtPath:drawing error:NULL];
}

/** At twice its size, as a phone's display has it. */
static BOOL convert(NSString *drawing, NSString *png) {
  const char *arguments[] = {"rsvg-convert",
                             "--zoom",
                             "2",
                             "--output",
                             png.fileSystemRepresentation,
                             drawing.fileSystemRepresentation,
                             NULL};
  pid_t child;
  int status;
  return posix_spawnp(&child, arguments[0], NULL, NULL, (char **)arguments, environ) == 0 &&
         waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

@end
