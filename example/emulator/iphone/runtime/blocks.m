/**
 * Blocks as objects. The BlocksRuntime has no classes for them, so that a block in an NSDictionary
 * would take the phone down. Here are classes under the names that blocks' `isa` refers to.
 */

#include <Block.h>

#import "runtime.h"

@interface TimPushBlock : NSObject
@end

@implementation TimPushBlock

- (id)retain {
  return (id)_Block_copy(self);
}

- (oneway void)release {
  _Block_release(self);
}

- (id)copyWithZone:(NSZone *)zone {
  return (id)_Block_copy(self);
}

@end

/** On the stack until it is copied. */
@interface TimPushStackBlock : TimPushBlock
@end
@implementation TimPushStackBlock
@end

/** With an owner or more. */
@interface TimPushMallocBlock : TimPushBlock
@end
@implementation TimPushMallocBlock
@end

/** Without anything captured. */
@interface TimPushGlobalBlock : TimPushBlock
@end
@implementation TimPushGlobalBlock
@end

#define NAME_CLASS(name, class) \
  __asm__(".globl " #name "\n.set " #name ", _OBJC_CLASS_" #class "\n")

NAME_CLASS(_NSConcreteStackBlock, TimPushStackBlock);
NAME_CLASS(_NSConcreteMallocBlock, TimPushMallocBlock);
NAME_CLASS(_NSConcreteGlobalBlock, TimPushGlobalBlock);
