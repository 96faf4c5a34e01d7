# The package's library: the same sources as on a phone. cpp/OnLoad.cpp is Android's.

file(GLOB TIMPUSH CONFIGURE_DEPENDS
  ${REPOSITORY}/ios/*.m ${REPOSITORY}/ios/*.mm ${REPOSITORY}/ios/im/*.m ${REPOSITORY}/cpp/*.cpp)
list(FILTER TIMPUSH EXCLUDE REGEX "/cpp/OnLoad\\.cpp$")
add_library(timpush-ios SHARED ${TIMPUSH})
target_include_directories(timpush-ios
  PUBLIC ${REPOSITORY}/ios
  PRIVATE ${REPOSITORY}/ios/im ${REPOSITORY}/cpp ${GENERATED_DIR})
target_include_directories(timpush-ios SYSTEM PRIVATE ${CXXBRIDGE_DIR})
target_compile_options(timpush-ios PRIVATE ${WARNINGS})
target_link_libraries(timpush-ios
  PUBLIC iphonelibrary
  PRIVATE ImSDK_Plus reactnativehost ${BRIDGE_LIBRARY})
target_link_options(timpush-ios PRIVATE -Wl,-z,defs -Wl,--gc-sections -Wl,--exclude-libs,libtimpush_bridge.a)
