#import <objc/runtime.h>
#include <stdlib.h>
#include <string.h>

#import "Modules.h"

/** A class of ours; gcc's runtime replaces the name of its superclass. */
typedef struct Known {
  ObjcClass *class;
  const char *superclass;
  struct Known *next;
} Known;

static Known *known;

static const long UNKNOWN = -1;
static const long ALIGNMENT = sizeof(void *);

static BOOL isPlaced(const ObjcClass *class) {
  return class->size > 0;
}

static Known *find(const char *name) {
  Known *each = known;
  while (each && strcmp(each->class->name, name) != 0) {
    each = each->next;
  }
  return each;
}

/** Of one of ours, or else of GNUstep's. */
static long sizeOf(const char *name) {
  Known *ours = find(name);
  if (ours) {
    return isPlaced(ours->class) ? ours->class->size : UNKNOWN;
  }
  Class other = objc_lookUpClass(name);
  return other ? (long)class_getInstanceSize(other) : UNKNOWN;
}

static void placeBehind(long end, ObjcClass *class) {
  long start = (end + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  class->size = start - class->size;
  for (int i = 0; class->variables && i < class->variables->count; i++) {
    class->variables->list[i].offset += start;
    *class->offsets[i] = class->variables->list[i].offset;
  }
}

/** Whether one more class got its place. */
static BOOL placeAny(void) {
  BOOL any = NO;
  for (Known *each = known; each; each = each->next) {
    long end = isPlaced(each->class) ? UNKNOWN : sizeOf(each->superclass);
    if (end != UNKNOWN) {
      placeBehind(end, each->class);
      any = YES;
    }
  }
  return any;
}

void placeVariables(ObjcClass *class) {
  Known *added = malloc(sizeof *added);
  if (!added) {
    abort();
  }
  *added = (Known){class, class->superclass, known};
  known = added;
  while (placeAny()) {
  }
}
