#include "JavaText.h"

namespace timpush::emulator {

namespace {

jstring utf8Name(JNIEnv* env) {
  return env->NewStringUTF("UTF-8");
}

}  // namespace

std::string fromJava(JNIEnv* env, jstring text) {
  if (text == nullptr) {
    return {};
  }
  auto getBytes = env->GetMethodID(env->GetObjectClass(text), "getBytes", "(Ljava/lang/String;)[B");
  auto bytes = static_cast<jbyteArray>(env->CallObjectMethod(text, getBytes, utf8Name(env)));
  if (env->ExceptionCheck() == JNI_TRUE || bytes == nullptr) {
    return {};
  }
  std::string result(static_cast<size_t>(env->GetArrayLength(bytes)), '\0');
  env->GetByteArrayRegion(bytes, 0, static_cast<jsize>(result.size()),
                          reinterpret_cast<jbyte*>(result.data()));
  return result;
}

jstring toJava(JNIEnv* env, const std::string& text) {
  auto length = static_cast<jsize>(text.size());
  auto bytes = env->NewByteArray(length);
  if (bytes == nullptr) {
    return nullptr;
  }
  env->SetByteArrayRegion(bytes, 0, length, reinterpret_cast<const jbyte*>(text.data()));
  auto type = env->FindClass("java/lang/String");
  auto constructor = env->GetMethodID(type, "<init>", "([BLjava/lang/String;)V");
  return static_cast<jstring>(env->NewObject(type, constructor, bytes, utf8Name(env)));
}

}  // namespace timpush::emulator
