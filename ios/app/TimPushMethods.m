#import "TimPushMethods.h"

IMP TimPushReplaceMethod(Class type, SEL selector, IMP replacement, const char *types) {
  Method method = class_getInstanceMethod(type, selector);
  IMP before = method ? method_getImplementation(method) : NULL;
  if (class_addMethod(type, selector, replacement, types)) {
    return before;
  }
  return method_setImplementation(method, replacement);
}
