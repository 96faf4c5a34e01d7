/**
 * Lookup of methods. Code for `gnustep-1.9` asks for a slot that holds the method, gcc's runtime
 * answers with the method itself.
 */

#include <objc/message.h>

#import "runtime.h"

/** As libobjc2's `struct objc_slot`; only `method` is read. */
typedef struct {
  Class owner;
  Class cachedFor;
  const char *types;
  int version;
  IMP method;
} Slot;

/** The caller reads it at once, on the same thread. */
static __thread Slot answer;

Slot *objc_msg_lookup_sender(id *receiver, SEL selector, id sender) {
  answer.method = objc_msg_lookup(*receiver, selector);
  return &answer;
}

Slot *objc_slot_lookup_super(struct objc_super *super, SEL selector) {
  answer.method = objc_msg_lookup_super(super, selector);
  return &answer;
}
