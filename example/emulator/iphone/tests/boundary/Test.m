#import "Test.h"

@implementation Test
@end

static void fail(NSString *words, const char *file, int line) {
  NSString *name = @(file).lastPathComponent;
  [NSException raise:@"Failed" format:@"%@:%d: %@", name, line, words];
}

void check(BOOL condition, NSString *words, const char *file, int line) {
  if (!condition) {
    fail(words, file, line);
  }
}

void checkEqual(id found, id expected, const char *file, int line) {
  if (found != expected && ![found isEqual:expected]) {
    fail([NSString stringWithFormat:@"expected %@, found %@", expected, found], file, line);
  }
}

/** In seconds; only what fails takes this long, however busy the machine is. */
static const NSTimeInterval PATIENCE = 60;

void waitUntil(BOOL (^condition)(void), NSString *words, const char *file, int line) {
  NSDate *end = [NSDate dateWithTimeIntervalSinceNow:PATIENCE];
  while (!condition()) {
    if (end.timeIntervalSinceNow < 0) {
      fail([@"waited for " stringByAppendingString:words], file, line);
    }
    runFor(0.005);
  }
}

void runFor(NSTimeInterval seconds) {
  NSDate *end = [NSDate dateWithTimeIntervalSinceNow:seconds];
  while (end.timeIntervalSinceNow > 0) {
    @autoreleasepool {
      // Without a timer or a port a run loop ends at once.
      [NSThread sleepForTimeInterval:0.001];
      [NSRunLoop.currentRunLoop runUntilDate:[NSDate dateWithTimeIntervalSinceNow:0.001]];
    }
  }
}

static id broken(id self, SEL selector, ...) {
  [NSException raise:@"Broken" format:@"%@", NSStringFromSelector(selector)];
  return nil;
}

void breakMethod(Class type, SEL selector) {
  replaceMethod(type, selector, (IMP)broken);
}

void replaceMethod(Class type, SEL selector, IMP replacement) {
  Method method = class_getInstanceMethod(type, selector);
  check(method != NULL, NSStringFromSelector(selector), __FILE__, __LINE__);
  method_setImplementation(method, replacement);
}
