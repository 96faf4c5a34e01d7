#pragma once

#import <Foundation/Foundation.h>

/** Apple's macros for one platform, iOS, and those of Foundation's that GNUstep has not. */

#define IOS_SINCE_ios(since) ios, introduced = since
#define IOS_UNTIL_ios(since, until) ios, introduced = since, deprecated = until

#define API_AVAILABLE(platform) __attribute__((availability(IOS_SINCE_##platform)))
#define API_DEPRECATED(reason, ...) \
  __attribute__((availability(IOS_UNTIL_##__VA_ARGS__, message = reason)))

#ifndef NS_TYPED_ENUM
#define NS_TYPED_ENUM
#endif
#ifndef NS_ERROR_ENUM
#define NS_ERROR_ENUM(domain, name) NS_ENUM(NSInteger, name)
#endif

/** GNUstep's says nothing. */
#undef NS_UNAVAILABLE
#define NS_UNAVAILABLE __attribute__((unavailable))
