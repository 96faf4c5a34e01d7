#include "FakeEngine.h"

#include <gtest/gtest.h>

#include <mutex>

#include "TimPushEngine.h"

namespace timpush::tests {

namespace {

FakeEngine current;
std::mutex mutex;

std::string copied(TimPushText text) {
  return text.bytes ? std::string(text.bytes, text.length) : std::string();
}

void tell(const std::string &name, const std::string &value = {}) {
  std::lock_guard lock(mutex);
  current.told.push_back(value.empty() ? name : name + ": " + value);
}

}  // namespace

FakeEngine &engine() {
  return current;
}

void resetEngine() {
  std::lock_guard lock(mutex);
  current = {};
}

NSDictionary *Answer::json() const {
  NSData *bytes = [NSData dataWithBytes:data.data() length:data.size()];
  id object = [NSJSONSerialization JSONObjectWithData:bytes options:0 error:nil];
  return [object isKindOfClass:[NSDictionary class]] ? object : nil;
}

Answer FakeEngine::answerTo(std::uint64_t call) const {
  std::vector<Answer> found;
  for (const Answer &each : calls) {
    if (each.number == call) {
      found.push_back(each);
    }
  }
  EXPECT_EQ(found.size(), 1u);
  return found.empty() ? Answer{call, INT32_MIN, "", ""} : found.front();
}

bool runUntil(const std::function<bool()> &done) {
  NSDate *end = [NSDate dateWithTimeIntervalSinceNow:2];
  while (!done() && [end timeIntervalSinceNow] > 0) {
    NSDate *soon = [NSDate dateWithTimeIntervalSinceNow:0.01];
    [[NSRunLoop mainRunLoop] runMode:NSDefaultRunLoopMode beforeDate:soon];
  }
  return done();
}

std::string textOf(NSString *text) {
  return text ? [text UTF8String] : "";
}

}  // namespace timpush::tests

using namespace timpush::tests;

bool timpush_start(const TimPushPlatform *platform, TimPushText state_dir,
                   TimPushFailure *failure) {
  tell("start");
  return true;
}

void timpush_on_device(TimPushText json) {
  tell("device", copied(json));
}

void timpush_on_login(TimPushText user) {
  tell("login", copied(user));
}

void timpush_on_im_event(TimPushText event) {
  tell("imEvent", copied(event));
}

void timpush_on_vendor_token(TimPushText vendor, TimPushText token) {
  tell("token", copied(token));
}

void timpush_on_vendor_failure(TimPushText vendor, int64_t code, TimPushText message) {
  tell("failure", std::to_string(code) + " " + copied(message));
}

void timpush_on_report_answer(uint64_t report, int32_t code, TimPushText message) {
  std::lock_guard lock(mutex);
  current.reports.push_back({report, code, copied(message), ""});
}

void timpush_on_call_answer(uint64_t call, int32_t code, TimPushText message, TimPushText data) {
  std::lock_guard lock(mutex);
  current.calls.push_back({call, code, copied(message), copied(data)});
}

void timpush_on_tap(TimPushText json) {
  tell("tap", copied(json));
}

void timpush_on_message(TimPushText json) {
  tell("message", copied(json));
}

void timpush_on_message_revoked(TimPushText message_id) {
  tell("revoked", copied(message_id));
}

void timpush_on_app_state(bool foreground) {
  tell("appState", foreground ? "foreground" : "background");
}

void timpush_on_unread(uint32_t total) {
  tell("unread", std::to_string(total));
}

void timpush_on_permission(bool granted) {
  tell("permission", granted ? "granted" : "denied");
}
