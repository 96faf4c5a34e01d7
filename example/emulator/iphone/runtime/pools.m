/**
 * Autorelease pools of threads. A thread that nobody gave a pool (Rust's, JavaScript's) has one on
 * iOS, which lives as long as the thread; GNUstep would complain and leak.
 */

#import "runtime.h"

static IMP plainAutorelease;

static id autoreleaseInPool(id object, SEL selector) {
  if (![NSAutoreleasePool currentPool]) {
    [NSAutoreleasePool new];
  }
  return plainAutorelease(object, selector);
}

/** Before this file's own module is loaded, so without what the compiler knows of classes. */
__attribute__((constructor)) static void replaceAutorelease(void) {
  Class root = objc_getClass("NSObject");
  Method method = class_getInstanceMethod(root, sel_registerName("autorelease"));
  plainAutorelease = method_setImplementation(method, (IMP)autoreleaseInPool);
}
