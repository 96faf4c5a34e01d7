/**
 * Exceptions. The functions that unwind a frame have other names for `gnustep-1.9`: here are gcc's
 * for Objective-C and C++'s for Objective-C++. So an exception runs the clean-ups of a .mm file,
 * and `catch (...)` catches it, but `@catch` is for .m files.
 */

#import "runtime.h"

#define NAME_PERSONALITY(name, target)                                                      \
  __asm__(".text\n.globl " #name "\n.type " #name ", @function\n" #name ":\n  jmp " #target \
          "@PLT\n")

NAME_PERSONALITY(__gnustep_objc_personality_v0, __gnu_objc_personality_v0);
NAME_PERSONALITY(__gnustep_objcxx_personality_v0, __gxx_personality_v0);

id objc_begin_catch(void *exception);
void objc_end_catch(void);

/** gcc's runtime hands over the exception itself. */
id objc_begin_catch(void *exception) {
  return (id)exception;
}

void objc_end_catch(void) {}
