/** What Gradle's scripts are written in. */
export type Language = 'groovy' | 'kotlin';

/** The language of a script by its name; `undefined` if it is none. */
export function languageOf(path: string): Language | undefined {
  if (path.endsWith('.gradle')) {
    return 'groovy';
  }
  return path.endsWith('.gradle.kts') ? 'kotlin' : undefined;
}

/** Where a token begins and ends. */
export type Leaf = readonly [start: number, end: number];
