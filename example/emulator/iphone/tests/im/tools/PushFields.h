#pragma once

#import <Foundation/Foundation.h>

namespace timpush::tests {

/** A value for every field of the engine's table (rust/surface/src/options/field.rs), none of it a
 * default. */
NSDictionary<NSString *, id> *everyPushField();

}  // namespace timpush::tests
