#pragma once

/**
 * How clang lays out a module for `gnustep-1.9` (CGObjCGNU.cpp), as far as it is read here. Up to
 * `gc` a class is as gcc's; a protocol is so up to its fifth field.
 */

typedef struct ObjcProtocols ObjcProtocols;

typedef struct {
  const char* name;
  const char* type;
  /** From the end of the superclass, until it is placed. */
  int offset;
} ObjcVariable;

typedef struct {
  int count;
  ObjcVariable list[];
} ObjcVariables;

typedef struct ObjcClass {
  struct ObjcClass* isa;
  /** A name until gcc's runtime has resolved it. */
  const char* superclass;
  const char* name;
  long version;
  unsigned long info;
  /** Negative or 0, what it adds to its superclass, until it is placed. */
  long size;
  ObjcVariables* variables;
  void* methods;
  void* dispatch;
  void* subclasses;
  void* sibling;
  ObjcProtocols* protocols;
  void* gc;
  long abi;
  /** Where code reads each variable's place. */
  int** offsets;
} ObjcClass;

typedef struct {
  /** A version until gcc's runtime has initialised it. */
  void* isa;
  const char* name;
  ObjcProtocols* protocols;
} ObjcProtocol;

struct ObjcProtocols {
  ObjcProtocols* next;
  long count;
  ObjcProtocol* list[];
};

typedef struct {
  const char* name;
  const char* class;
  void* instanceMethods;
  void* classMethods;
  ObjcProtocols* protocols;
} ObjcCategory;

typedef struct {
  unsigned long selectorCount;
  void* selectors;
  unsigned short classes;
  unsigned short categories;
  /** Classes, then categories. */
  void* definitions[];
} ObjcSymbols;

typedef struct {
  unsigned long version;
  unsigned long size;
  const char* name;
  ObjcSymbols* symbols;
} ObjcModule;

/** Gives the instance variables of this class, and of those that waited for it, their places. */
void placeVariables(ObjcClass* class);

/** Makes these protocols such as gcc's runtime takes. */
void markProtocols(ObjcProtocols* protocols);
