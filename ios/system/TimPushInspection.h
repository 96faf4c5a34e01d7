#import <Foundation/Foundation.h>

#import "TimPushCall.h"

NS_ASSUME_NONNULL_BEGIN

/**
 * Answers with how the phone is, for `diagnose`: facts by the names of
 * rust/engine/src/diagnose/facts.rs and ios_facts.rs. Holds no identifier. One that cannot be found
 * out is left out, and leaves the others. Main thread only.
 *
 * @param askIm whether the IM SDK may be asked, too
 */
void TimPushInspect(TimPushCall *call, BOOL askIm);

NS_ASSUME_NONNULL_END
