#include "JavaListener.h"

#include "JavaText.h"

namespace timpush::emulator {

namespace {

constexpr jint kLocalReferences = 16;

/** Keeps a native thread known to Java until it ends. */
struct Attachment {
  explicit Attachment(JavaVM* machine) : vm(machine) {
    char name[] = "js";
    JavaVMAttachArgs args{JNI_VERSION_1_8, name, nullptr};
    attached = vm->AttachCurrentThreadAsDaemon(reinterpret_cast<void**>(&env), &args) == JNI_OK;
  }

  ~Attachment() {
    if (attached) {
      vm->DetachCurrentThread();
    }
  }

  Attachment(const Attachment&) = delete;
  Attachment& operator=(const Attachment&) = delete;

  JavaVM* vm;
  JNIEnv* env = nullptr;
  bool attached = false;
};

/** Java's environment of this thread; null only while Java shuts down. */
JNIEnv* environment(JavaVM* vm) {
  JNIEnv* env = nullptr;
  if (vm->GetEnv(reinterpret_cast<void**>(&env), JNI_VERSION_1_8) == JNI_OK) {
    return env;
  }
  thread_local Attachment attachment(vm);
  return attachment.env;
}

jstring toJava(JNIEnv* env, const std::optional<std::string>& text) {
  return text ? emulator::toJava(env, *text) : nullptr;
}

}  // namespace

JavaListener::JavaListener(JNIEnv* env, jobject listener) : listener_(env->NewGlobalRef(listener)) {
  env->GetJavaVM(&vm_);
  auto type = env->GetObjectClass(listener);
  onConsole_ = env->GetMethodID(type, "onConsole", "(Ljava/lang/String;Ljava/lang/String;)V");
  onResult_ = env->GetMethodID(type, "onResult", "(JLjava/lang/String;Ljava/lang/String;)V");
  onFatal_ = env->GetMethodID(type, "onFatal", "(Ljava/lang/String;)V");
}

JavaListener::~JavaListener() {
  if (auto* env = environment(vm_)) {
    env->DeleteGlobalRef(listener_);
  }
}

void JavaListener::onConsole(const std::string& level, const std::string& text) {
  withJava([&](JNIEnv* env) {
    env->CallVoidMethod(listener_, onConsole_, emulator::toJava(env, level),
                        emulator::toJava(env, text));
  });
}

void JavaListener::onResult(std::int64_t callId, const std::optional<std::string>& json,
                            const std::optional<std::string>& error) {
  withJava([&](JNIEnv* env) {
    env->CallVoidMethod(listener_, onResult_, static_cast<jlong>(callId), toJava(env, json),
                        toJava(env, error));
  });
}

void JavaListener::onFatal(const std::string& error) {
  withJava(
      [&](JNIEnv* env) { env->CallVoidMethod(listener_, onFatal_, emulator::toJava(env, error)); });
}

void JavaListener::withJava(const std::function<void(JNIEnv*)>& work) const {
  auto* env = environment(vm_);
  if (env == nullptr || env->PushLocalFrame(kLocalReferences) != JNI_OK) {
    return;
  }
  work(env);
  if (env->ExceptionCheck() == JNI_TRUE) {
    env->ExceptionDescribe();
    env->ExceptionClear();
  }
  env->PopLocalFrame(nullptr);
}

}  // namespace timpush::emulator
