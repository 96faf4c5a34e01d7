# The example app. No library of it is linked to the phone: both are loaded when the app is launched.

file(GLOB APP CONFIGURE_DEPENDS app/*.m app/*.mm)
add_library(example SHARED ${APP})
target_link_libraries(example PRIVATE iphonelibrary timpush-ios)
target_compile_options(example PRIVATE ${WARNINGS})
