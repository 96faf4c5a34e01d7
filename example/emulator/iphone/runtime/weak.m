/**
 * Weak references. NSObject's `release` is replaced: an object's last owner lets go of it and the
 * references to it become nil in one step, so that nobody revives an object that is going away.
 */

#import "WeakTable.h"
#import "runtime.h"

static IMP plainRelease;

static void releaseWithReferences(id object) {
  WeakTableLock();
  BOOL last = NSDecrementExtraRefCountWasZero(object);
  if (last) {
    WeakTableClear(object);
  }
  WeakTableUnlock();
  if (last) {
    [object dealloc];
  }
}

static void release(id object, SEL selector) {
  if (WeakTableMayHave(object)) {
    releaseWithReferences(object);
  } else {
    ((void (*)(id, SEL))plainRelease)(object, selector);
  }
}

/** Before this file's own module is loaded, so without what the compiler knows of classes. */
__attribute__((constructor)) static void replaceRelease(void) {
  Class root = objc_getClass("NSObject");
  Method method = class_getInstanceMethod(root, sel_registerName("release"));
  plainRelease = method_setImplementation(method, (IMP)release);
}

id objc_initWeak(id *variable, id object) {
  *variable = nil;
  return objc_storeWeak(variable, object);
}

id objc_storeWeak(id *variable, id object) {
  WeakTableLock();
  if (*variable) {
    WeakTableRemove(*variable, variable);
  }
  *variable = object;
  if (object) {
    WeakTableAdd(object, variable);
  }
  WeakTableUnlock();
  return object;
}

void objc_destroyWeak(id *variable) {
  objc_storeWeak(variable, nil);
}

id objc_loadWeakRetained(id *variable) {
  WeakTableLock();
  id object = [*variable retain];
  WeakTableUnlock();
  return object;
}

id objc_loadWeak(id *variable) {
  return [objc_loadWeakRetained(variable) autorelease];
}

void objc_copyWeak(id *to, id *from) {
  id object = objc_loadWeakRetained(from);
  objc_initWeak(to, object);
  [object release];
}

void objc_moveWeak(id *to, id *from) {
  objc_copyWeak(to, from);
  objc_destroyWeak(from);
}
