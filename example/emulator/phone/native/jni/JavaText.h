#pragma once

#include <jni.h>

#include <string>

namespace timpush::emulator {

/** UTF-8 of a Java string; empty for null or when Java fails. JNI's own "UTF" cannot hold emoji. */
std::string fromJava(JNIEnv* env, jstring text);

/** A Java string of UTF-8; null when Java fails. */
jstring toJava(JNIEnv* env, const std::string& text);

}  // namespace timpush::emulator
