#include <stddef.h>
#include <stdint.h>

#import "Modules.h"
#import "runtime.h"

/**
 * clang puts a file's protocols into a category of this class, which is to be nowhere; gcc's
 * runtime initialises them, so that `@protocol(…)` is an object, once it has seen the class.
 */
@interface __ObjC_Protocol_Holder_Ugly_Hack : NSObject
@end

@implementation __ObjC_Protocol_Holder_Ugly_Hack
@end

/** What a protocol's `isa` says before it is initialised. */
enum { NEW_PROTOCOL = 3, GCC_PROTOCOL = 2 };

static void mark(ObjcProtocol *protocol) {
  if ((uintptr_t)protocol->isa == NEW_PROTOCOL) {
    protocol->isa = (void *)GCC_PROTOCOL;
    markProtocols(protocol->protocols);
  }
}

void markProtocols(ObjcProtocols *protocols) {
  for (ObjcProtocols *each = protocols; each; each = each->next) {
    for (long i = 0; i < each->count; i++) {
      mark(each->list[i]);
    }
  }
}
