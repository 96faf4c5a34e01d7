# React Native's C++ for native modules, with the host around it.

set(NATIVE_MODULE ${REACT_COMMON}/react/nativemodule/core/ReactCommon)
add_library(reactnative OBJECT
  ${NATIVE_MODULE}/CxxTurboModuleUtils.cpp
  ${NATIVE_MODULE}/TurboModule.cpp
  ${NATIVE_MODULE}/TurboModuleBinding.cpp
  ${NATIVE_MODULE}/TurboModuleWithJSIBindings.cpp
  ${REACT_COMMON}/react/bridging/LongLivedObject.cpp
  ${REACT_COMMON}/react/utils/jsi-utils.cpp)
# The shims go first: they stand in for React Native's headers of the same name.
target_include_directories(reactnative SYSTEM BEFORE PUBLIC shims)
target_include_directories(reactnative SYSTEM PUBLIC
  ${REACT_COMMON}
  ${REACT_COMMON}/callinvoker
  ${REACT_COMMON}/jsi
  ${REACT_COMMON}/react/nativemodule/core)
# A release build of React Native: its debug checks need glog.
target_compile_definitions(reactnative PUBLIC NDEBUG REACT_NATIVE_PRODUCTION)
target_compile_options(reactnative PRIVATE -w)

add_library(reactnativehost SHARED
  src/BareFunction.cpp
  src/Bundle.cpp
  src/Console.cpp
  src/Describe.cpp
  src/JsHost.cpp
  src/JsRuntime.cpp
  src/NativeModules.cpp
  src/Performance.cpp
  src/PhoneCalls.cpp
  src/TaskQueue.cpp
  src/Timers.cpp
  src/Yardstick.cpp
  jni/JavaListener.cpp
  jni/JavaText.cpp
  jni/JsHostNatives.cpp)

target_include_directories(reactnativehost PUBLIC src)
target_include_directories(reactnativehost SYSTEM PRIVATE
  ${GENERATED_DIR}
  ${HERMES_DIR}/include
  ${JAVA_INCLUDE_DIR}
  ${JAVA_INCLUDE_DIR}/linux)
target_compile_options(reactnativehost PRIVATE -Wall -Wextra)

find_package(ICU REQUIRED COMPONENTS uc i18n)
target_link_libraries(reactnativehost PUBLIC reactnative PRIVATE
  # All of jsi: native modules in other libraries call what the host itself does not.
  -Wl,--whole-archive ${HERMES_DIR}/lib/libjsi.a -Wl,--no-whole-archive
  ${HERMES_DIR}/lib/libcompileJS.a
  ${HERMES_DIR}/lib/libhermesvm_a.a
  ${HERMES_DIR}/lib/libboost_context.a
  ICU::i18n ICU::uc ${CMAKE_DL_LIBS})
target_link_options(reactnativehost PRIVATE
  -Wl,-z,defs -Wl,--gc-sections -Wl,--exclude-libs,libhermesvm_a.a:libcompileJS.a)
