declare module 'xcode/lib/parser/pbxproj' {
  /** By kind (`PBXNativeTarget`), then by ID; a key that ends in `_comment` holds a text. */
  type Objects = Record<string, Record<string, unknown> | undefined>;
  export function parse(text: string): { project: { objects: Objects; rootObject: string } };
}
