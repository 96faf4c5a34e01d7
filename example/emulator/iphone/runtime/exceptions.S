// What unwinds frames with clean-ups, by the names that clang gives it for gnustep-1.9: gcc's for Objective-C, C++'s for
// Objective-C++. So an exception runs the clean-ups of a .mm file, and `catch (...)` catches it, but `@catch` is for .m files.

    .text
    .globl __gnustep_objc_personality_v0
    .type __gnustep_objc_personality_v0, @function
__gnustep_objc_personality_v0:
    jmp __gnu_objc_personality_v0@PLT

    .globl __gnustep_objcxx_personality_v0
    .type __gnustep_objcxx_personality_v0, @function
__gnustep_objcxx_personality_v0:
    jmp __gxx_personality_v0@PLT

    .section .note.GNU-stack, "", @progbits
