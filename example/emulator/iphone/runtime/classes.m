/**
 * Modules, by which the compiler hands classes to the runtime. clang's for `gnustep-1.9` say that
 * they are newer than gcc's runtime takes; what is newer in them is only at the ends of structures,
 * but for two things that are set right here: instance variables have no fixed place, and protocols
 * have another mark.
 */

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#import "Modules.h"
#import "runtime.h"

enum { READABLE_VERSION = 8, READABLE_SIZE = 4 * sizeof(void *) };

/** Tells libobjc2 that `offsets` and what follows are there; means nothing to gcc's runtime. */
static const unsigned long NEW_CLASS = 0x10;

typedef void (*ModuleLoader)(ObjcModule *module);

static ModuleLoader gccModuleLoader(void) {
  static ModuleLoader loader;
  if (!loader) {
    loader = (ModuleLoader)dlsym(RTLD_NEXT, "__objc_exec_class");
  }
  return loader;
}

static void age(ObjcModule *module) {
  ObjcSymbols *symbols = module->symbols;
  module->version = READABLE_VERSION;
  module->size = READABLE_SIZE;
  for (int i = 0; i < symbols->classes; i++) {
    ObjcClass *each = symbols->definitions[i];
    each->info &= ~NEW_CLASS;
    each->isa->info &= ~NEW_CLASS;
    markProtocols(each->protocols);
    placeVariables(each);
  }
  for (int i = 0; i < symbols->categories; i++) {
    ObjcCategory *each = symbols->definitions[symbols->classes + i];
    markProtocols(each->protocols);
  }
}

/** In place of gcc's of the same name, which it ends in. */
void __objc_exec_class(ObjcModule *module) {
  if (module->version > READABLE_VERSION) {
    age(module);
  }
  gccModuleLoader()(module);
}
