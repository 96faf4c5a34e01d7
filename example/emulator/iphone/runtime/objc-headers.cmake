# gcc's headers of the Objective-C runtime, changed where clang with ARC does not take them.

# Replaces a text that must be there, so that another gcc's headers do not slip through unchanged.
function(replace_in file from to)
  file(READ ${file} text)
  string(FIND "${text}" "${from}" found)
  if(found EQUAL -1)
    message(FATAL_ERROR "${file} has no '${from}'")
  endif()
  string(REPLACE "${from}" "${to}" text "${text}")
  file(WRITE ${file} "${text}")
endfunction()

# Makes <folder>/objc; one that is there stays, so that nothing is compiled again.
function(make_objc_headers folder)
  if(EXISTS ${folder}/made)
    return()
  endif()
  file(GLOB found /usr/lib/gcc/*/*/include/objc)
  if(NOT found)
    message(FATAL_ERROR "gcc's Objective-C headers are missing: apt-get install gobjc")
  endif()
  list(SORT found COMPARE NATURAL)
  list(POP_BACK found newest)
  file(REMOVE_RECURSE ${folder}/objc)
  file(COPY ${newest} DESTINATION ${folder})

  # For `@YES`, and for `nil` where a block or a C++ overload is expected.
  replace_in(${folder}/objc/objc.h "#define YES   (BOOL)1" "#define YES   __objc_yes")
  replace_in(${folder}/objc/objc.h "#define NO    (BOOL)0" "#define NO    __objc_no")
  replace_in(${folder}/objc/objc.h "#define nil (id)0" "#define nil __null_object")
  replace_in(${folder}/objc/objc.h "#define Nil (Class)0" "#define Nil __null_object")
  file(APPEND ${folder}/objc/objc.h "
#ifdef __cplusplus
#define __null_object nullptr
#else
#define __null_object ((void *)0)
#endif
")
  # ARC allows no look into an object, and wants to know who owns what a pointer leads to.
  replace_in(${folder}/objc/runtime.h "return object->class_pointer;"
    "return *(__unsafe_unretained Class *)(__bridge void *)object;")
  replace_in(${folder}/objc/runtime.h "objc_EXPORT Protocol **" "objc_EXPORT Protocol *__unsafe_unretained *")
  # Where Apple has the functions of blocks.
  file(WRITE ${folder}/objc/blocks_runtime.h "#pragma once\n#include <Block.h>\n")
  file(WRITE ${folder}/made "")
endfunction()
