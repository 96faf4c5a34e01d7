# Tests of the phone's own rules: UIKit, UserNotifications and the system, with no line of the package. Not built by default.

file(GLOB SYSTEM_TESTS CONFIGURE_DEPENDS tests/system/*.m tests/system/*.mm)
add_executable(system_tests EXCLUDE_FROM_ALL ${SYSTEM_TESTS} tests/main.mm)
target_link_libraries(system_tests PRIVATE phone_test)
