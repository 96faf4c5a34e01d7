#pragma once

#import <Foundation/Foundation.h>

#include <string>

@protocol Shape <NSObject>
- (int)corners;
@optional
- (int)sides;
@end

/** Adopted by nobody. */
@protocol Colour <NSObject>
- (int)red;
@end

/** With instance variables of every kind, in a class and the one below. */
@interface Corner : NSObject <Shape>
@property(nonatomic, copy) NSString *name;
@property(atomic, strong) NSObject *next;
@property(nonatomic, weak) Corner *opposite;
@property(nonatomic, copy) int (^count)(int more);
@property(nonatomic) BOOL sharp;
@end

@interface Square : Corner
@property(nonatomic) NSInteger width;
@property(nonatomic, copy) NSString *material;
- (void)write:(const std::string &)text;
- (std::string)text;
@end

/** How many of them there are. */
int livingCorners(void);
