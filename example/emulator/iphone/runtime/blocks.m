/**
 * Blocks as objects. The BlocksRuntime has no classes for them, so that a block in an NSDictionary
 * would take the phone down. Here is one, under the names that a block's `isa` refers to.
 */

#include <Block.h>

#import "runtime.h"

@interface TimPushBlock : NSObject
@end

/** As Block_private.h has it; `flags` tell whether it is on the heap, where alone it has owners. */
typedef struct {
  void *isa;
  int flags;
} Block;

enum { ON_HEAP = 1 << 24 };

static BOOL isOnHeap(id block) {
  return (((Block *)block)->flags & ON_HEAP) != 0;
}

@implementation TimPushBlock

- (id)retain {
  return isOnHeap(self) ? (id)_Block_copy(self) : self;
}

- (oneway void)release {
  if (isOnHeap(self)) {
    _Block_release(self);
  }
}

- (id)copyWithZone:(NSZone *)zone {
  return (id)_Block_copy(self);
}

@end

#define NAME_CLASS(name, class) \
  __asm__(".globl " #name "\n.set " #name ", _OBJC_CLASS_" #class "\n")

/** A copy keeps the `isa` of a block on the stack. */
NAME_CLASS(_NSConcreteStackBlock, TimPushBlock);
NAME_CLASS(_NSConcreteGlobalBlock, TimPushBlock);
