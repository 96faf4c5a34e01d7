# What tests have in common: GoogleTest, and code that is quicker to compile than to run.

find_package(GTest REQUIRED)
add_library(phone_test INTERFACE)
target_link_libraries(phone_test INTERFACE iphonelibrary GTest::gtest)
target_compile_options(phone_test INTERFACE ${WARNINGS} -O0)
target_precompile_headers(phone_test INTERFACE
  "$<$<COMPILE_LANGUAGE:OBJC>:<Foundation/Foundation.h$<ANGLE-R>>"
  "$<$<COMPILE_LANGUAGE:OBJCXX>:<Foundation/Foundation.h$<ANGLE-R>;<gtest/gtest.h$<ANGLE-R>>")
