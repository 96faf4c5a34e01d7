# React Native's C++ for native modules as build/native has made it, with the host of JavaScript around it.

add_library(reactnativehost SHARED IMPORTED)
set_target_properties(reactnativehost PROPERTIES IMPORTED_LOCATION ${NATIVE_BUILD}/libreactnativehost.so)
target_include_directories(reactnativehost INTERFACE ${PHONE_NATIVE}/src)
# The shims go first: they stand in for React Native's headers of the same name.
target_include_directories(reactnativehost SYSTEM INTERFACE
  ${PHONE_NATIVE}/shims
  ${REACT_COMMON}
  ${REACT_COMMON}/callinvoker
  ${REACT_COMMON}/jsi
  ${REACT_COMMON}/react/nativemodule/core)
target_compile_definitions(reactnativehost INTERFACE NDEBUG REACT_NATIVE_PRODUCTION)
