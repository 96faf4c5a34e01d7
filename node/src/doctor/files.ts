/** The files of an app's folder. Paths are relative to it and written with `/`. */
export interface Files {
  /** The text of a file; `undefined` if there is none. Also reaches ignored folders and `../` (a monorepo's root). */
  read(path: string): string | undefined;
  /** The paths of all files that are the app's own: nothing of node_modules, Pods, build folders, `.git`. */
  readonly paths: readonly string[];
  /** Of these paths, the ones that git ignores; `undefined` if the folder is in no repository, or git is not there. */
  ignored(paths: readonly string[]): ReadonlySet<string> | undefined;
}
