# The package's library: the same sources as on a phone.

add_library(timpush SHARED
  ${REPOSITORY}/cpp/OnLoad.cpp
  ${REPOSITORY}/cpp/PendingCall.cpp
  ${REPOSITORY}/cpp/TimPushModule.cpp)

target_include_directories(timpush PRIVATE ${REPOSITORY}/cpp ${GENERATED_DIR})
target_include_directories(timpush SYSTEM PRIVATE
  ${CXXBRIDGE_DIR} ${JAVA_INCLUDE_DIR} ${JAVA_INCLUDE_DIR}/linux)
set_target_properties(timpush PROPERTIES
  CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
target_compile_options(timpush PRIVATE -Wall -Wextra)

target_link_libraries(timpush PRIVATE reactnativehost ${BRIDGE_LIBRARY} Threads::Threads)
target_link_options(timpush PRIVATE -Wl,-z,defs -Wl,--gc-sections -Wl,--exclude-libs,ALL)
