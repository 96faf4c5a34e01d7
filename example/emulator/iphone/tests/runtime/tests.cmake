# Tests of the runtime under the phone: objects, weak references, blocks and queues. Not built by default.

find_package(GTest)
if(NOT GTest_FOUND)
  return()
endif()

file(GLOB RUNTIME_TESTS CONFIGURE_DEPENDS tests/runtime/*.mm)
add_executable(runtime_tests EXCLUDE_FROM_ALL ${RUNTIME_TESTS} tests/main.mm)
target_compile_options(runtime_tests PRIVATE ${WARNINGS})
target_link_libraries(runtime_tests PRIVATE iphonelibrary GTest::gtest)
