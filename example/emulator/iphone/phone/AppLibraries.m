#import "AppLibraries.h"

#include <dlfcn.h>
#include <stdlib.h>

#import "Features.h"

static NSString *const kOther = @"libotherpush.so";

static NSString *beside(NSString *library, NSString *name) {
  return [library.stringByDeletingLastPathComponent stringByAppendingPathComponent:name];
}

static void load(NSString *library) {
  if (!dlopen(library.fileSystemRepresentation, RTLD_NOW | RTLD_GLOBAL)) {
    fprintf(stderr, "the app cannot be loaded: %s\n", dlerror());
    exit(EXIT_FAILURE);
  }
}

void loadAppLibraries(void) {
  NSString *app = NSProcessInfo.processInfo.environment[@"TIMPUSH_APP"];
  id other = [Features valueOf:@"other"];
  if ([other isEqual:@"before"]) {
    load(beside(app, kOther));
  }
  load(app);
  if ([other isEqual:@"after"]) {
    load(beside(app, kOther));
  }
}
