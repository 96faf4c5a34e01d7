// What Android's <link.h> declares for 32-bit ARM, and musl's has not.
#pragma once

#include <stdint.h>

typedef uintptr_t _Unwind_Ptr;

#ifdef __cplusplus
extern "C"
#endif
    _Unwind_Ptr dl_unwind_find_exidx(_Unwind_Ptr pc, int* count);
