#pragma once

#include <objc/objc.h>
#include <stdbool.h>

/**
 * Which variables refer weakly to which objects.
 *
 * Plain memory without objects, so that nothing of Objective-C runs under its lock. The lock may be
 * taken again by the thread that has it: to retain an object is to send it a message, and a class's
 * first message runs its `+initialize`.
 */

void WeakTableLock(void);
void WeakTableUnlock(void);

/** False if no variable refers to the object; without the lock, for the owner of a reference. */
bool WeakTableMayHave(id object);

/** The following need the lock. */
void WeakTableAdd(id object, id* variable);
void WeakTableRemove(id object, id* variable);
/** Sets every variable that refers to the object to nil. */
void WeakTableClear(id object);
