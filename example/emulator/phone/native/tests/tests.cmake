# Tests of the C++ boundary in a real JavaScript runtime. Not built by default.
#
#   module_tests    the module in front of a stand-in engine that misbehaves on request; the host
#   boundary_tests  the module with the real Rust library, which nobody started

find_package(GTest)
if(NOT GTest_FOUND)
  message(STATUS "GoogleTest not found: the C++ tests cannot be built (apt: libgtest-dev)")
  return()
endif()

function(add_phone_tests name)
  add_executable(${name} EXCLUDE_FROM_ALL
    ${ARGN}
    tests/TestPhone.cpp
    ${REPOSITORY}/cpp/PendingCall.cpp
    ${REPOSITORY}/cpp/TimPushModule.cpp)
  target_include_directories(${name} PRIVATE ${REPOSITORY}/cpp ${GENERATED_DIR} tests)
  target_compile_options(${name} PRIVATE -Wall -Wextra)
  target_link_libraries(${name} PRIVATE reactnativehost Threads::Threads GTest::gtest_main)
endfunction()

add_phone_tests(module_tests
  tests/FakeEngine.cpp tests/HostTest.cpp tests/LifecycleTest.cpp tests/ModuleTest.cpp)
target_include_directories(module_tests PRIVATE tests/fake)

add_phone_tests(boundary_tests tests/BoundaryTest.cpp)
target_include_directories(boundary_tests SYSTEM PRIVATE ${CXXBRIDGE_DIR})
target_link_libraries(boundary_tests PRIVATE ${BRIDGE_LIBRARY})
