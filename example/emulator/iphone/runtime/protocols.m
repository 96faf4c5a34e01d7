#import "Modules.h"

#include <stddef.h>
#include <stdint.h>

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
