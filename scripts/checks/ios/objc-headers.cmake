# The headers of the Objective-C runtime, as the emulated iPhone is compiled with them:
#   cmake -DRUNTIME=<example/emulator/iphone/runtime> -DFOLDER=<for the headers> -P objc-headers.cmake
include(${RUNTIME}/objc-headers.cmake)
make_objc_headers(${FOLDER})
