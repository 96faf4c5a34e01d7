#pragma once

#import <Foundation/Foundation.h>

/**
 * The functions of the Objective-C runtime that clang calls and gcc's runtime, for which Debian
 * builds GNUstep, does not have. Documented at
 * https://clang.llvm.org/docs/AutomaticReferenceCounting.html#runtime-support.
 */

id objc_retain(id object);
void objc_release(id object);
id objc_autorelease(id object);
id objc_retainAutorelease(id object);
id objc_autoreleaseReturnValue(id object);
id objc_retainAutoreleaseReturnValue(id object);
id objc_retainAutoreleasedReturnValue(id object);
id objc_unsafeClaimAutoreleasedReturnValue(id object);
id objc_retainBlock(id block);
void objc_storeStrong(id* variable, id object);
void* objc_autoreleasePoolPush(void);
void objc_autoreleasePoolPop(void* pool);

id objc_initWeak(id* variable, id object);
id objc_storeWeak(id* variable, id object);
id objc_loadWeak(id* variable);
id objc_loadWeakRetained(id* variable);
void objc_copyWeak(id* to, id* from);
void objc_moveWeak(id* to, id* from);
void objc_destroyWeak(id* variable);

void objc_setProperty_atomic(id object, SEL setter, id value, ptrdiff_t offset);
void objc_setProperty_nonatomic(id object, SEL setter, id value, ptrdiff_t offset);
void objc_setProperty_atomic_copy(id object, SEL setter, id value, ptrdiff_t offset);
void objc_setProperty_nonatomic_copy(id object, SEL setter, id value, ptrdiff_t offset);
