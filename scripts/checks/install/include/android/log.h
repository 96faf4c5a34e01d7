// Of Android's log what fbjni's headers call
// (https://developer.android.com/ndk/reference/group/logging).
#pragma once

enum android_LogPriority {
  ANDROID_LOG_VERBOSE = 2,
  ANDROID_LOG_DEBUG,
  ANDROID_LOG_INFO,
  ANDROID_LOG_WARN,
  ANDROID_LOG_ERROR,
  ANDROID_LOG_FATAL,
};

extern "C" int __android_log_print(int priority, const char* tag, const char* format, ...);
extern "C" int __android_log_write(int priority, const char* tag, const char* text);
