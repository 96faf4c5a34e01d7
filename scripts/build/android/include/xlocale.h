// What Android's C library declares for libc++, and musl does not.
#pragma once

#define __NEED_locale_t
#include <bits/alltypes.h>

long long strtoll_l(const char*, char**, int, locale_t);
unsigned long long strtoull_l(const char*, char**, int, locale_t);
