#pragma once

/**
 * Accessors of an option that is kept in the instance variable `_set` under the name that the
 * emulated cloud takes. With hand-made accessors it is known what was set at all.
 */
#define IM_TEXT(getter, setter, name)  \
  -(NSString *)getter {                \
    return _set[name];                 \
  }                                    \
  -(void)setter : (NSString *)value {  \
    [_set setValue:value forKey:name]; \
  }

#define IM_FLAG(getter, setter, name)                            \
  -(BOOL)getter {                                                \
    return [_set[name] boolValue];                               \
  }                                                              \
  -(void)setter : (BOOL)value {                                  \
    [_set setValue:[NSNumber numberWithBool:value] forKey:name]; \
  }

#define IM_NUMBER(type, getter, setter, name, initial) \
  -(type)getter {                                      \
    return [(_set[name] ?: @(initial)) integerValue];  \
  }                                                    \
  -(void)setter : (type)value {                        \
    [_set setValue:@(value) forKey:name];              \
  }

/** Where the options are kept. */
#define IM_OPTIONS                             \
  -(instancetype)init {                        \
    if ((self = [super init])) {               \
      _set = [NSMutableDictionary new];        \
    }                                          \
    return self;                               \
  }                                            \
  -(NSDictionary<NSString *, id> *)imOptions { \
    return [_set copy];                        \
  }
