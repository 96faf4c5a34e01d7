# The stand-ins for the IM SDK: the newest, and an older one of the same name for apps that have not moved on.

file(GLOB IM CONFIGURE_DEPENDS frameworks/ImSDK_Plus/*.m)
add_library(ImSDK_Plus SHARED ${IM})
target_link_libraries(ImSDK_Plus PUBLIC iphonelibrary)
target_compile_options(ImSDK_Plus PRIVATE ${WARNINGS})
