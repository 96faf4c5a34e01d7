# Tests of the shipped Objective-C on GNUstep, in front of an engine that only remembers. Not built by default.
#
#   iphone_tests            with the newest IM SDK; what is named OlderImSdk with the one of im-5
#   iphone_boundary_tests   delegates and exceptions; a process for each test, since an app is launched once in it

file(GLOB BOUNDARY_TESTS CONFIGURE_DEPENDS tests/boundary/*.m)
add_executable(iphone_boundary_tests EXCLUDE_FROM_ALL ${BOUNDARY_TESTS} $<TARGET_OBJECTS:shipped>)
target_include_directories(iphone_boundary_tests PRIVATE ${IOS_FOLDERS})
target_compile_options(iphone_boundary_tests PRIVATE ${WARNINGS})
target_link_libraries(iphone_boundary_tests PRIVATE iphonelibrary ImSDK_Plus)

find_package(GTest)
if(NOT GTest_FOUND)
  message(STATUS "GoogleTest not found: the iPhone's tests cannot be built (apt: libgtest-dev)")
  return()
endif()

file(GLOB TESTS CONFIGURE_DEPENDS tests/*.m tests/*.mm)
add_executable(iphone_tests EXCLUDE_FROM_ALL ${TESTS} $<TARGET_OBJECTS:shipped>)
target_include_directories(iphone_tests PRIVATE
  tests frameworks/ImSDK_Plus ${IOS_FOLDERS})
target_compile_definitions(iphone_tests PRIVATE REPOSITORY="${REPOSITORY}")
target_compile_options(iphone_tests PRIVATE ${WARNINGS})
target_link_libraries(iphone_tests PRIVATE iphonelibrary ImSDK_Plus GTest::gtest)
add_dependencies(iphone_tests ImSDK_Plus_5)
