#pragma once

#include <jni.h>

#include <functional>

#include "HostListener.h"

namespace timpush::emulator {

/** Hands everything to a `JsHost.Listener` of Java, from any thread. What Java throws is printed.
 */
class JavaListener final : public HostListener {
 public:
  JavaListener(JNIEnv* env, jobject listener);
  ~JavaListener() override;

  JavaListener(const JavaListener&) = delete;
  JavaListener& operator=(const JavaListener&) = delete;

  void onConsole(const std::string& level, const std::string& text) override;
  void onResult(std::int64_t callId, const std::optional<std::string>& json,
                const std::optional<std::string>& error) override;
  void onFatal(const std::string& error) override;

 private:
  void withJava(const std::function<void(JNIEnv*)>& work) const;

  JavaVM* vm_ = nullptr;
  jobject listener_;
  jmethodID onConsole_;
  jmethodID onResult_;
  jmethodID onFatal_;
};

}  // namespace timpush::emulator
