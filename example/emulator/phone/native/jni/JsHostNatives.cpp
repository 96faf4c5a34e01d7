#include <jni.h>

#include <exception>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <utility>

#include "JavaListener.h"
#include "JavaText.h"
#include "JsHost.h"

namespace timpush::emulator {

namespace {

/** The runtimes that Java started, by the handle that it holds. */
class Hosts final {
 public:
  jlong add(std::shared_ptr<JsHost> host) {
    std::lock_guard lock(mutex_);
    hosts_.emplace(++lastHandle_, std::move(host));
    return lastHandle_;
  }

  std::shared_ptr<JsHost> find(jlong handle) {
    std::lock_guard lock(mutex_);
    auto found = hosts_.find(handle);
    return found == hosts_.end() ? nullptr : found->second;
  }

  std::shared_ptr<JsHost> remove(jlong handle) {
    std::lock_guard lock(mutex_);
    auto node = hosts_.extract(handle);
    return node.empty() ? nullptr : std::move(node.mapped());
  }

 private:
  std::mutex mutex_;
  std::map<jlong, std::shared_ptr<JsHost>> hosts_;
  jlong lastHandle_ = 0;
};

Hosts& hosts() {
  static auto& instance = *new Hosts();
  return instance;
}

/** Runs a native of Java; what C++ throws becomes an exception of Java. */
template <typename Work>
auto guarded(JNIEnv* env, Work work) -> decltype(work()) {
  try {
    return work();
  } catch (const std::exception& error) {
    env->ThrowNew(env->FindClass("java/lang/IllegalStateException"), error.what());
    return decltype(work())();
  }
}

jlong start(JNIEnv* env, jobject /*self*/, jstring bundlePath, jstring globals, jobject listener) {
  return guarded(env, [&] {
    auto hears = std::make_shared<JavaListener>(env, listener);
    JsHost::Options options{fromJava(env, bundlePath), fromJava(env, globals)};
    return hosts().add(std::make_shared<JsHost>(std::move(options), std::move(hears)));
  });
}

void call(JNIEnv* env, jobject /*self*/, jlong handle, jstring function, jstring argsJson,
          jlong callId) {
  guarded(env, [&] {
    auto host = hosts().find(handle);
    if (!host) {
      throw std::runtime_error("there is no JavaScript runtime with this handle");
    }
    host->call(fromJava(env, function), fromJava(env, argsJson), callId);
  });
}

void stop(JNIEnv* env, jobject /*self*/, jlong handle) {
  guarded(env, [&] { hosts().remove(handle); });
}

template <typename Function>
JNINativeMethod native(const char* name, const char* signature, Function* function) {
  return {const_cast<char*>(name), const_cast<char*>(signature), reinterpret_cast<void*>(function)};
}

bool registerNatives(JNIEnv* env) {
  auto type = env->FindClass("com/timpush/emulator/JsHost");
  if (type == nullptr) {
    return false;
  }
  const JNINativeMethod natives[] = {
      native("start",
             "(Ljava/lang/String;Ljava/lang/String;Lcom/timpush/emulator/JsHost$Listener;)J",
             start),
      native("call", "(JLjava/lang/String;Ljava/lang/String;J)V", call),
      native("stop", "(J)V", stop),
  };
  return env->RegisterNatives(type, natives, std::size(natives)) == JNI_OK;
}

}  // namespace

}  // namespace timpush::emulator

extern "C" JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM* vm, void* /*reserved*/) {
  JNIEnv* env = nullptr;
  if (vm->GetEnv(reinterpret_cast<void**>(&env), JNI_VERSION_1_8) != JNI_OK) {
    return JNI_ERR;
  }
  return timpush::emulator::registerNatives(env) ? JNI_VERSION_1_8 : JNI_ERR;
}
