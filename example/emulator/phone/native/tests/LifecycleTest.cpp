#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#include "FakeEngine.h"
#include "TestPhone.h"

namespace timpush::tests {

namespace {

constexpr auto* kScript = R"(
  TimPush.onEvent(() => {});
  globalThis.__phone = {
    ready: () => true,
    flood: (count) => { for (let i = 0; i < count; i++) TimPush.call(String(i)); return count },
  };
)";

/** Keeps the calls until the test settles them. */
class Lifecycle : public testing::Test {
 protected:
  void SetUp() override {
    resetEngine();
    engine().onCall = [this](const std::string&, std::unique_ptr<Completion> completion) {
      std::lock_guard lock(mutex_);
      waiting_.push_back(std::move(completion));
    };
  }

  std::vector<std::unique_ptr<Completion>> takeWaiting() {
    std::lock_guard lock(mutex_);
    return std::exchange(waiting_, {});
  }

  std::mutex mutex_;
  std::vector<std::unique_ptr<Completion>> waiting_;
};

TEST_F(Lifecycle, TheModuleDetachesWithItsRuntime) {
  TestPhone phone(kScript);
  phone.call("ready");
  EXPECT_EQ(engine().attached(), 1U);
  phone.stop();
  EXPECT_EQ(engine().attached(), 0U);
}

TEST_F(Lifecycle, AnEngineThatFailsToDetachHarmsNobody) {
  engine().onDetach = [] { throw std::runtime_error("still busy"); };
  TestPhone phone(kScript);
  EXPECT_EQ(phone.call("ready"), "true");
  phone.stop();
}

TEST_F(Lifecycle, SettlingAfterTheRuntimeIsGoneDoesNothing) {
  TestPhone phone(kScript);
  phone.call("flood", "[100]");
  phone.stop();
  auto waiting = takeWaiting();
  EXPECT_EQ(waiting.size(), 100U);
  for (auto& completion : waiting) {
    completion->settle("{}");
  }
}

TEST_F(Lifecycle, ASecondAnswerToACallDoesNothing) {
  TestPhone phone("globalThis.__phone = { call: () => TimPush.call('') }");
  auto id = phone.begin("call");
  auto waiting = takeWaiting();
  while (waiting.empty()) {
    std::this_thread::yield();
    waiting = takeWaiting();
  }
  waiting.at(0)->settle("first");
  waiting.at(0)->settle("second");
  EXPECT_EQ(phone.recorder().result(id), R"("first")");
}

TEST_F(Lifecycle, DroppedCallsLeaveTheRuntimeWhole) {
  TestPhone phone(kScript);
  phone.call("flood", "[100]");
  takeWaiting();
  EXPECT_EQ(phone.call("ready"), "true");
}

/** Settles, drops and emits from another thread while runtimes come and go. */
TEST_F(Lifecycle, RuntimesEndInTheMiddleOfCalls) {
  std::atomic<bool> over = false;
  std::thread busy([&] {
    while (!over) {
      auto waiting = takeWaiting();
      for (std::size_t i = 0; i < waiting.size(); i += 2) {
        waiting[i]->settle("{}");
      }
      engine().emit("{}");
    }
  });
  for (int round = 0; round < 60; ++round) {
    TestPhone phone(kScript);
    phone.begin("flood", "[200]");
    std::this_thread::sleep_for(std::chrono::milliseconds(round % 6));
    phone.stop();
  }
  over = true;
  busy.join();
  EXPECT_EQ(engine().attached(), 0U);
}

}  // namespace

}  // namespace timpush::tests
