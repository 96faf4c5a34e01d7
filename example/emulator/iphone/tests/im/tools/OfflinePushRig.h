#pragma once

#import "ImMessages.h"
#import "ImTest.h"
#import "PushFields.h"

namespace timpush::tests {

/** More than the table has would be missed without a look at its length. */
constexpr NSUInteger kFields = 28;

/** Sends messages with push options. */
class OfflinePushRig : public ImTest {
 protected:
  Answer sendWith(NSDictionary *fields) {
    return send(createText(@"hi"), @{@"offlinePushInfo" : fields});
  }

  /** What the IM SDK was given, by the names of the engine. */
  NSDictionary *given() {
    return [sdk_.arguments[@"sendMessage"][@"offlinePushInfo"] imOptions];
  }
};

}  // namespace timpush::tests
