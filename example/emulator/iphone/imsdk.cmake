# The stand-ins for the IM SDK: the newest, and an older one of the same name for apps that have not moved on.

file(GLOB IM CONFIGURE_DEPENDS frameworks/ImSDK_Plus/*.m)
add_library(ImSDK_Plus SHARED ${IM})

# What the older one has in a file of the same name replaces the newest's.
file(GLOB IM_5 CONFIGURE_DEPENDS frameworks/ImSDK_Plus_5/*.m)
set(IM_SHARED ${IM})
foreach(OLDER ${IM_5})
  get_filename_component(NAME ${OLDER} NAME)
  list(FILTER IM_SHARED EXCLUDE REGEX "/${NAME}$")
endforeach()
add_library(ImSDK_Plus_5 SHARED ${IM_SHARED} ${IM_5})
set_target_properties(ImSDK_Plus_5 PROPERTIES
  OUTPUT_NAME ImSDK_Plus
  LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/im-5)

foreach(SDK ImSDK_Plus ImSDK_Plus_5)
  target_include_directories(${SDK} PRIVATE frameworks/ImSDK_Plus)
  target_link_libraries(${SDK} PUBLIC iphonelibrary)
  target_compile_options(${SDK} PRIVATE ${WARNINGS})
  target_link_options(${SDK} PRIVATE -Wl,-soname,libImSDK_Plus.so)
endforeach()
