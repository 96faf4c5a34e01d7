#pragma once

#include <gtest/gtest.h>

#include "FakeEngine.h"
#import "ScriptedImSdk.h"
#import "TimPushImSdk.h"

namespace timpush::tests {

/** A binding without past in front of a scripted IM SDK. */
class ImTest : public testing::Test {
 protected:
  void SetUp() override;
  void TearDown() override;

  /** Carries out one `ImRequest` that is answered at once. */
  Answer ask(NSDictionary *request);
  /** The same, whether it is answered or not. */
  std::uint64_t start(NSDictionary *request);

  /** The ID of a new message. */
  NSString *createText(NSString *text);
  /** Sends it to denny. */
  Answer send(NSString *messageID, NSDictionary *options = @{});

  ScriptedImSdk *sdk_;
  TimPushImSdk *im_;

 private:
  std::uint64_t lastCall_ = 0;
};

}  // namespace timpush::tests
