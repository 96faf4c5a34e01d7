import type { Vendor } from '../vendors';
import type { Argument, Text } from './text';

/** As `FindingLevel` of `diagnose()`. */
export type Level =
  /** Good to know. */
  | 'ok'
  /** Pushes may be late, silent, or not shown in some cases. */
  | 'warning'
  /** Reason enough that the app does not build, nothing arrives, or nothing opens. */
  | 'error'
  /** It could not be found out. */
  | 'unknown';

/** The kinds of things that are looked at, in the order of the report. */
export const CHECKS = [
  /** Whether a file can be read, and the folder is an app's. */
  'project',
  /** package.json: versions, other libraries. */
  'packages',
  /** Calls of `init`. */
  'init',
  /** Gradle scripts and gradle.properties. */
  'gradle',
  /** agconnect-services.json, google-services.json. */
  'configFiles',
  /** AndroidManifest.xml. */
  'manifest',
  /** R8 and ProGuard. */
  'shrinker',
  /** Info.plist, entitlements, the Xcode project, the Podfile. */
  'ios',
  /** What should not be in the repository. */
  'secrets',
] as const;

/** What was looked at. */
export type Check = (typeof CHECKS)[number];

/** A place in a file: offsets count UTF-16 units, as JavaScript's strings do. */
export interface Span {
  /** Relative to the app's folder, with `/`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Where a finding is: a span, or a whole file that has no line to show (it may be missing). */
export type Place = Span | { readonly file: string };

/** Replaces what stands between `start` and `end` of a file; creates a file that does not exist. */
export interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words for a finding. */
export interface Cause {
  readonly seen: Text;
  readonly todo: Text;
  readonly link?: string;
}

/** What a rule finds: words with what fills their gaps. */
export interface Draft {
  readonly level: Level;
  readonly cause: Cause;
  readonly args?: readonly Argument[];
  readonly vendor?: Vendor | undefined;
  readonly at?: Place | undefined;
  /** What mends it, if that is safe without asking the developer for a value. */
  readonly fix?: readonly Edit[] | undefined;
}

/** A finding as `diagnose()` shows one, with its place. */
export interface Finding {
  readonly check: Check;
  /** The rule's ID. */
  readonly code: string;
  readonly level: Level;
  readonly vendor?: Vendor;
  /** Relative to the app's folder. */
  readonly file?: string;
  readonly line?: number;
  readonly seen: string;
  readonly todo: string;
  readonly link?: string;
  /** Whether `--fix` mends it. */
  readonly fixable: boolean;
}
