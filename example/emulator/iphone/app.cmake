# What is loaded when the app is launched: the example app, and another push library for apps that have two.

file(GLOB APP CONFIGURE_DEPENDS app/*.m)
add_library(example SHARED ${APP})
target_link_libraries(example PRIVATE iphonelibrary timpush-ios)

file(GLOB OTHER CONFIGURE_DEPENDS other/*.m)
add_library(otherpush SHARED ${OTHER})
target_link_libraries(otherpush PRIVATE iphonelibrary)

foreach(LIBRARY example otherpush)
  target_compile_options(${LIBRARY} PRIVATE ${WARNINGS})
endforeach()
