# Objective-C as iOS has it (ARC, blocks), from clang, on GNUstep as Debian builds it: for gcc's runtime, which has neither.
# What is missing of the runtime is in the sources of this folder.

include(${CMAKE_CURRENT_LIST_DIR}/objc-headers.cmake)
set(OBJC_HEADERS ${CMAKE_BINARY_DIR}/objc-headers)
make_objc_headers(${OBJC_HEADERS})

add_library(objc INTERFACE)
target_include_directories(objc SYSTEM INTERFACE ${OBJC_HEADERS} /usr/include/GNUstep)
target_include_directories(objc INTERFACE ${CMAKE_CURRENT_LIST_DIR})
target_compile_definitions(objc INTERFACE _GNU_SOURCE GNUSTEP_BASE_LIBRARY=1 _NATIVE_OBJC_EXCEPTIONS)
# 1.9 is the newest format of classes that gcc's runtime can be made to read; its calls of methods are "legacy".
set(OBJECTIVE_C COMPILE_LANGUAGE:OBJC,OBJCXX)
target_compile_options(objc INTERFACE "$<$<${OBJECTIVE_C}>:-fobjc-runtime=gnustep-1.9;-fobjc-legacy-dispatch;\
-fconstant-string-class=NSConstantString;-fobjc-exceptions;-fblocks>")
# GNUstep has a _Block_copy as well, which knows other classes of blocks than ours: the first one is taken.
target_link_libraries(objc INTERFACE BlocksRuntime gnustep-base -lobjc Threads::Threads ${CMAKE_DL_LIBS})

# Methods are called through pointers of their true type, and callbacks have parameters that nobody needs.
set(WARNINGS -Wall -Wextra -Wno-unused-parameter -Wno-cast-function-type-mismatch)

# Everything but the runtime itself is compiled with ARC, as Xcode does.
add_library(arc INTERFACE)
target_link_libraries(arc INTERFACE objc)
target_compile_options(arc INTERFACE $<$<${OBJECTIVE_C}>:-fobjc-arc>)
