#import <Foundation/Foundation.h>
#include <sys/wait.h>
#include <unistd.h>

#import "Test.h"

/** A test that hangs is a failure. */
static const unsigned SECONDS = 30;
/** Most of their time they wait. */
static const NSUInteger AT_ONCE = 8;

static NSArray<NSString *> *testsOf(Class suite) {
  NSMutableArray<NSString *> *names = [NSMutableArray array];
  unsigned count = 0;
  Method *methods = class_copyMethodList(suite, &count);
  for (unsigned at = 0; at < count; at++) {
    NSString *name = NSStringFromSelector(method_getName(methods[at]));
    if ([name hasPrefix:@"test"]) {
      [names addObject:name];
    }
  }
  free(methods);
  return [names sortedArrayUsingSelector:@selector(compare:)];
}

/** Returns why it failed, or nil. */
static NSString *run(Class suite, NSString *name) {
  @try {
    SEL selector = NSSelectorFromString(name);
    Test *test = [suite new];
    ((void (*)(id, SEL))[test methodForSelector:selector])(test, selector);
    return nil;
  } @catch (NSException *thrown) {
    return [NSString stringWithFormat:@"%@: %@", thrown.name, thrown.reason];
  } @catch (...) {
    return @"something was thrown";
  }
}

static pid_t start(Class suite, NSString *name) {
  pid_t child = fork();
  if (child == 0) {
    alarm(SECONDS);
    // As an app's main thread has one before anything else runs.
    [NSRunLoop currentRunLoop];
    NSString *why = run(suite, name);
    if (why) {
      fprintf(stderr, "%s %s: %s\n", class_getName(suite), name.UTF8String, why.UTF8String);
    }
    _exit(why ? 1 : 0);
  }
  return child;
}

/** Waits for one of them to end; returns whether it failed. */
static int fails(NSMutableDictionary<NSNumber *, NSString *> *running) {
  int status = 0;
  pid_t child = wait(&status);
  if (WIFSIGNALED(status)) {
    fprintf(stderr, "%s: signal %d\n", running[@(child)].UTF8String, WTERMSIG(status));
  }
  [running removeObjectForKey:@(child)];
  return status == 0 ? 0 : 1;
}

/** What GoogleTest writes of the same. */
static void writeReport(const char *path, int tests, int failures) {
  FILE *report = fopen(path, "w");
  if (report) {
    fprintf(report, "{\"tests\": %d, \"failures\": %d}\n", tests, failures);
    fclose(report);
  }
}

/** What follows an option of GoogleTest's, or nil. */
static NSString *optionOf(NSString *name) {
  for (NSString *argument in NSProcessInfo.processInfo.arguments) {
    if ([argument hasPrefix:name]) {
      return [argument substringFromIndex:name.length];
    }
  }
  return nil;
}

int main(void) {
  int tests = 0;
  int failures = 0;
  @autoreleasepool {
    NSArray<NSString *> *suites = @[
      @"PlatformTest", @"BrokenSdkTest", @"AppDelegateTest", @"BackgroundPushTest", @"CenterTest",
      @"OtherLibrariesTest", @"TapTest", @"SystemCallTest", @"ManualTest"
    ];
    NSString *only = optionOf(@"--gtest_filter=");
    NSMutableDictionary<NSNumber *, NSString *> *running = [NSMutableDictionary dictionary];
    for (NSString *suite in suites) {
      Class type = NSClassFromString(suite);
      for (NSString *name in testsOf(type)) {
        if (!only || [only isEqualToString:name]) {
          tests++;
          failures += running.count == AT_ONCE ? fails(running) : 0;
          running[@(start(type, name))] = [NSString stringWithFormat:@"%@ %@", suite, name];
        }
      }
    }
    while (running.count > 0) {
      failures += fails(running);
    }
    NSString *report = optionOf(@"--gtest_output=json:");
    if (report) {
      writeReport(report.UTF8String, tests, failures);
    }
  }
  printf("%d passed, %d failed\n", tests - failures, failures);
  return failures == 0 ? 0 : 1;
}
