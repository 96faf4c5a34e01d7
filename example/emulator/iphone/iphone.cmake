# The phone: the runtime, which cannot be compiled with the ARC that it brings, and everything else.

file(GLOB RUNTIME CONFIGURE_DEPENDS runtime/*.m)
add_library(runtime OBJECT ${RUNTIME})
target_link_libraries(runtime PRIVATE objc)
target_compile_options(runtime PRIVATE ${WARNINGS})

file(GLOB PHONE CONFIGURE_DEPENDS
  runtime/dispatch/*.m cloud/*.m phone/*.m phone/*.mm
  system/*.m frameworks/UIKit/*.m frameworks/UserNotifications/*.m)
list(FILTER PHONE EXCLUDE REGEX "/phone/main\\.m$")
add_library(iphonelibrary SHARED ${PHONE} $<TARGET_OBJECTS:runtime>)
set_target_properties(iphonelibrary PROPERTIES OUTPUT_NAME iphone LINKER_LANGUAGE OBJCXX)
target_include_directories(iphonelibrary PUBLIC frameworks cloud phone system)
target_compile_options(iphonelibrary PRIVATE ${WARNINGS})
target_precompile_headers(iphonelibrary PRIVATE
  "$<$<COMPILE_LANGUAGE:OBJC>:<Foundation/Foundation.h$<ANGLE-R>>"
  "$<$<COMPILE_LANGUAGE:OBJCXX>:<Foundation/Foundation.h$<ANGLE-R>>")
target_link_libraries(iphonelibrary PUBLIC arc PRIVATE reactnativehost)
target_link_options(iphonelibrary PRIVATE -Wl,-z,defs)

add_executable(iphone phone/main.m)
target_link_libraries(iphone PRIVATE iphonelibrary)
