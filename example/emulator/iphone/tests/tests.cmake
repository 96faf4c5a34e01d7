# Tests of the shipped Objective-C on GNUstep, in front of an engine that only remembers. Not built by default.
#
#   iphone_tests    with the newest IM SDK; what is named OlderImSdk with the one of im-5

find_package(GTest)
if(NOT GTest_FOUND)
  message(STATUS "GoogleTest not found: the iPhone's tests cannot be built (apt: libgtest-dev)")
  return()
endif()

file(GLOB TESTS CONFIGURE_DEPENDS tests/*.m tests/*.mm)
file(GLOB_RECURSE SHIPPED_FOR_TESTS CONFIGURE_DEPENDS ${REPOSITORY}/ios/*.m)
add_executable(iphone_tests EXCLUDE_FROM_ALL ${TESTS} ${SHIPPED_FOR_TESTS})
target_include_directories(iphone_tests PRIVATE
  tests frameworks/ImSDK_Plus ${IOS_FOLDERS})
target_compile_definitions(iphone_tests PRIVATE REPOSITORY="${REPOSITORY}")
target_compile_options(iphone_tests PRIVATE ${WARNINGS})
target_link_libraries(iphone_tests PRIVATE iphonelibrary ImSDK_Plus GTest::gtest)
add_dependencies(iphone_tests ImSDK_Plus_5)
