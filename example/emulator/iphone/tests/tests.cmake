# Tests of the shipped Objective-C on GNUstep, in front of an engine that only remembers. Not built by default.
#
#   iphone_tests            the binding of the IM SDK, and the stand-in for it
#   older_im_tests          the binding on the one of im-5
#   iphone_boundary_tests   delegates and exceptions; a process for each test, since an app is launched once in it

file(GLOB BOUNDARY_TESTS CONFIGURE_DEPENDS tests/boundary/*.m)
add_executable(iphone_boundary_tests EXCLUDE_FROM_ALL ${BOUNDARY_TESTS} $<TARGET_OBJECTS:shipped>)
target_include_directories(iphone_boundary_tests PRIVATE ${IOS_FOLDERS})
target_link_libraries(iphone_boundary_tests PRIVATE phone_test ImSDK_Plus)

file(GLOB IM_TEST_TOOLS CONFIGURE_DEPENDS tests/im/tools/*.mm)
add_library(im_test_tools OBJECT EXCLUDE_FROM_ALL tests/main.mm ${IM_TEST_TOOLS})
target_compile_definitions(im_test_tools PRIVATE REPOSITORY="${REPOSITORY}")

function(add_im_tests name sdk)
  add_executable(${name} EXCLUDE_FROM_ALL
    ${ARGN} $<TARGET_OBJECTS:im_test_tools> $<TARGET_OBJECTS:shipped>)
  target_link_libraries(${name} PRIVATE ${sdk})
  # Both IM SDKs have one name: the folder that comes first decides.
  target_link_options(${name} BEFORE PRIVATE -Wl,-rpath,$<TARGET_FILE_DIR:${sdk}>)
endfunction()

file(GLOB IM_TESTS CONFIGURE_DEPENDS tests/im/*.mm)
add_im_tests(iphone_tests ImSDK_Plus ${IM_TESTS})
file(GLOB OLDER_IM_TESTS CONFIGURE_DEPENDS tests/im/older/*.mm)
add_im_tests(older_im_tests ImSDK_Plus_5 ${OLDER_IM_TESTS})

foreach(target im_test_tools iphone_tests older_im_tests)
  target_include_directories(${target} PRIVATE
    tests/im/tools frameworks/ImSDK_Plus ${IOS_FOLDERS})
  target_link_libraries(${target} PRIVATE phone_test)
endforeach()
