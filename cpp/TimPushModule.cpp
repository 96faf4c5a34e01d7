#include "TimPushModule.h"

#include <utility>

#include "Completion.h"
#include "EventSink.h"
#include "Guard.h"
#include "PendingCall.h"
#include "timpush-bridge/src/jsi.rs.h"

namespace timpush {

namespace jsi = facebook::jsi;
using facebook::react::CallInvoker;

namespace {

/**
 * Runs work with `target` on the JavaScript thread, if both the runtime and the target live then.
 * The calling thread never holds the target, so it cannot be the one to destroy it.
 */
template <typename Target, typename Work>
void onJsThread(const std::weak_ptr<CallInvoker>& invoker, std::weak_ptr<Target> target,
                Work work) {
  if (auto reachable = invoker.lock()) {
    reachable->invokeAsync(
        [target = std::move(target), work = std::move(work)](jsi::Runtime& /*runtime*/) {
          if (auto alive = target.lock()) {
            work(*alive);
          }
        });
  }
}

Completion::Settle settleWith(std::weak_ptr<CallInvoker> invoker,
                              std::weak_ptr<PendingCall> pending) {
  return [invoker = std::move(invoker), pending = std::move(pending)](std::string answer) {
    onJsThread(invoker, pending,
               [answer = std::move(answer)](PendingCall& call) { call.settle(answer); });
  };
}

EventSink::Emit emitWith(std::weak_ptr<CallInvoker> invoker, std::weak_ptr<TimPushModule> module) {
  return [invoker = std::move(invoker), module = std::move(module)](std::string event) {
    onJsThread(invoker, module,
               [event = std::move(event)](TimPushModule& target) { target.emit(event); });
  };
}

}  // namespace

std::shared_ptr<TimPushModule> TimPushModule::create(std::shared_ptr<CallInvoker> invoker) {
  auto module = std::make_shared<TimPushModule>(std::move(invoker));
  module->connect();
  return module;
}

TimPushModule::TimPushModule(std::shared_ptr<CallInvoker> invoker)
    : NativeTimPushCxxSpec(std::move(invoker)) {}

TimPushModule::~TimPushModule() {
  if (sink_) {
    quietly([this] { detach(*sink_); });
  }
}

jsi::Object TimPushModule::call(jsi::Runtime& runtime, const std::string& request) {
  return PendingCall::promise(runtime, [&](std::weak_ptr<PendingCall> pending) {
    guarded(runtime, [&] {
      timpush::call(request, std::make_unique<Completion>(settleWith(jsInvoker_, pending)));
    });
  });
}

std::string TimPushModule::ask(jsi::Runtime& runtime, const std::string& question) {
  return guarded(runtime, [&] { return std::string(timpush::ask(question)); });
}

bool TimPushModule::setListening(jsi::Runtime& runtime, bool listening) {
  return guarded(runtime, [listening] { return set_listening(listening); });
}

void TimPushModule::emit(const std::string& event) {
  emitOnEvent(event);
}

void TimPushModule::connect() {
  sink_ = attach(std::make_unique<EventSink>(emitWith(jsInvoker_, weak_from_this())));
}

}  // namespace timpush
