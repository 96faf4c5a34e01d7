# The package's library: the same sources as on a phone. cpp/OnLoad.cpp is Android's.

file(GLOB_RECURSE SHIPPED CONFIGURE_DEPENDS ${REPOSITORY}/ios/*.m)
file(GLOB_RECURSE TIMPUSH CONFIGURE_DEPENDS ${REPOSITORY}/ios/*.mm ${REPOSITORY}/cpp/*.cpp)
list(FILTER TIMPUSH EXCLUDE REGEX "/cpp/OnLoad\\.cpp$")
# gcc's runtime sends +load before it has seen the files that come later; Apple's knows the whole image by then.
list(FILTER TIMPUSH EXCLUDE REGEX "/ios/OnLoad\\.mm$")
list(APPEND TIMPUSH ${REPOSITORY}/ios/OnLoad.mm)
# CocoaPods puts all headers of a pod on one path.
file(GLOB_RECURSE IOS_HEADERS CONFIGURE_DEPENDS ${REPOSITORY}/ios/*.h)
set(IOS_FOLDERS)
foreach(header ${IOS_HEADERS})
  get_filename_component(folder ${header} DIRECTORY)
  list(APPEND IOS_FOLDERS ${folder})
endforeach()
list(REMOVE_DUPLICATES IOS_FOLDERS)

# What is in front of the engine, for the library and for tests.
add_library(shipped OBJECT ${SHIPPED})
target_include_directories(shipped PRIVATE ${IOS_FOLDERS})
target_compile_options(shipped PRIVATE ${WARNINGS})
target_link_libraries(shipped PRIVATE iphonelibrary ImSDK_Plus)

add_library(timpush-ios SHARED ${TIMPUSH} $<TARGET_OBJECTS:shipped>)
target_include_directories(timpush-ios
  PUBLIC ${REPOSITORY}/ios
  PRIVATE ${IOS_FOLDERS} ${REPOSITORY}/cpp ${GENERATED_DIR})
target_include_directories(timpush-ios SYSTEM PRIVATE ${CXXBRIDGE_DIR})
target_compile_options(timpush-ios PRIVATE ${WARNINGS})
target_link_libraries(timpush-ios
  PUBLIC iphonelibrary
  PRIVATE ImSDK_Plus reactnativehost ${BRIDGE_LIBRARY})
target_link_options(timpush-ios PRIVATE -Wl,-z,defs -Wl,--gc-sections -Wl,--exclude-libs,libtimpush_bridge.a)
