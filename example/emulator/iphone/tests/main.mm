// What the phone reads of its environment is there from the beginning.
#import <Foundation/Foundation.h>
#include <gtest/gtest.h>
#include <stdlib.h>
#include <unistd.h>

/** Any library that loads stands in for the app: `TestApp` is in this program. */
static void beginAgain(char **arguments) {
  char storage[] = "/tmp/iphone-tests.XXXXXX";
  setenv("TIMPUSH_STORAGE", mkdtemp(storage), 1);
  setenv("TIMPUSH_APP", "libm.so.6", 1);
  execv("/proc/self/exe", arguments);
}

int main(int count, char **arguments) {
  if (!getenv("TIMPUSH_APP")) {
    beginAgain(arguments);
  }
  testing::InitGoogleTest(&count, arguments);
  @autoreleasepool {
    // Until there is one, GNUstep does at once what the main thread is to do later.
    [NSRunLoop currentRunLoop];
    int failed = RUN_ALL_TESTS();
    NSString *storage = NSProcessInfo.processInfo.environment[@"TIMPUSH_STORAGE"];
    [NSFileManager.defaultManager removeItemAtPath:storage error:NULL];
    return failed;
  }
}
