#pragma once

#import <Foundation/Foundation.h>
#import <os/availability.h>

#ifdef __cplusplus
#define UN_EXTERN extern "C" __attribute__((visibility("default")))
#else
#define UN_EXTERN extern __attribute__((visibility("default")))
#endif
