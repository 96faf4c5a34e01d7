/** Setters of properties by the names that clang calls; gcc's runtime has one for all of them. */

#import "runtime.h"

/** gcc's, in no header. `copied` sends `copyWithZone:`. */
extern void objc_setProperty(id object, SEL setter, size_t offset, id value, BOOL atomic,
                             BOOL copied);

void objc_setProperty_atomic(id object, SEL setter, id value, ptrdiff_t offset) {
  objc_setProperty(object, setter, (size_t)offset, value, YES, NO);
}

void objc_setProperty_nonatomic(id object, SEL setter, id value, ptrdiff_t offset) {
  objc_setProperty(object, setter, (size_t)offset, value, NO, NO);
}

void objc_setProperty_atomic_copy(id object, SEL setter, id value, ptrdiff_t offset) {
  objc_setProperty(object, setter, (size_t)offset, value, YES, YES);
}

void objc_setProperty_nonatomic_copy(id object, SEL setter, id value, ptrdiff_t offset) {
  objc_setProperty(object, setter, (size_t)offset, value, NO, YES);
}
