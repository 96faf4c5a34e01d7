/** What ARC calls to keep objects: gcc's runtime leaves that to methods of NSObject. */

#include <Block.h>

#import "runtime.h"

id objc_retain(id object) {
  return [object retain];
}

void objc_release(id object) {
  [object release];
}

id objc_autorelease(id object) {
  return [object autorelease];
}

id objc_retainAutorelease(id object) {
  return [[object retain] autorelease];
}

id objc_autoreleaseReturnValue(id object) {
  return [object autorelease];
}

id objc_retainAutoreleaseReturnValue(id object) {
  return [[object retain] autorelease];
}

id objc_retainAutoreleasedReturnValue(id object) {
  return [object retain];
}

id objc_unsafeClaimAutoreleasedReturnValue(id object) {
  return object;
}

id objc_retainBlock(id block) {
  return block ? (id)_Block_copy(block) : nil;
}

void objc_storeStrong(id *variable, id object) {
  id before = *variable;
  *variable = [object retain];
  [before release];
}

void *objc_autoreleasePoolPush(void) {
  return [NSAutoreleasePool new];
}

void objc_autoreleasePoolPop(void *pool) {
  [(NSAutoreleasePool *)pool drain];
}
