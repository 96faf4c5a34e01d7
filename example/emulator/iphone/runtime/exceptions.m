/** A `@catch`: gcc's runtime hands over the exception itself. */

#import "runtime.h"

id objc_begin_catch(void *exception);
void objc_end_catch(void);

id objc_begin_catch(void *exception) {
  return (id)exception;
}

void objc_end_catch(void) {}
