#include "WeakTable.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>

typedef struct Reference {
  id object;
  id *variable;
  struct Reference *next;
} Reference;

enum { BUCKETS = 1 << 12, ALIGNMENT_BITS = 4 };

static _Atomic(Reference *) buckets[BUCKETS];
static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;

static _Atomic(Reference *) *bucketOf(id object) {
  return &buckets[((uintptr_t)object >> ALIGNMENT_BITS) % BUCKETS];
}

void WeakTableLock(void) {
  pthread_mutex_lock(&lock);
}

void WeakTableUnlock(void) {
  pthread_mutex_unlock(&lock);
}

bool WeakTableMayHave(id object) {
  return *bucketOf(object) != NULL;
}

void WeakTableAdd(id object, id *variable) {
  _Atomic(Reference *) *bucket = bucketOf(object);
  Reference *added = malloc(sizeof *added);
  if (!added) {
    abort();
  }
  *added = (Reference){object, variable, *bucket};
  *bucket = added;
}

/** Removes the references to `object` that `variable`, or any if it is NULL, holds. */
static void removeFrom(_Atomic(Reference *) *bucket, id object, id *variable) {
  Reference *kept = NULL;
  for (Reference *each = *bucket, *next; each; each = next) {
    next = each->next;
    if (each->object != object || (variable && each->variable != variable)) {
      each->next = kept;
      kept = each;
      continue;
    }
    if (!variable) {
      *each->variable = NULL;
    }
    free(each);
  }
  *bucket = kept;
}

void WeakTableRemove(id object, id *variable) {
  removeFrom(bucketOf(object), object, variable);
}

void WeakTableClear(id object) {
  removeFrom(bucketOf(object), object, NULL);
}
