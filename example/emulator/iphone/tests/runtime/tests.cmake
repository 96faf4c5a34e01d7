# Tests of the runtime under the phone: objects, weak references, blocks and queues. Not built by default.

file(GLOB RUNTIME_TESTS CONFIGURE_DEPENDS tests/runtime/*.mm)
add_executable(runtime_tests EXCLUDE_FROM_ALL ${RUNTIME_TESTS} tests/main.mm)
target_link_libraries(runtime_tests PRIVATE phone_test)
