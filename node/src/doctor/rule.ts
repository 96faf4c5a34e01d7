import type { Check, Draft } from './finding';
import type { Project } from './project';

/**
 * One thing that may be wrong with an app. Findings carry the rule's ID as their `code`; a rule that throws becomes
 * a finding of its own, and the others go on.
 */
export interface Rule {
  /** In camel case, unique, for example `placeholderMissing`. */
  readonly id: string;
  readonly check: Check;
  /** What `--platform` leaves in; both if absent. */
  readonly platform?: 'android' | 'ios';
  /**
   * What is wrong. A value that cannot be known here (from the environment, computed, imported from afar) is no
   * reason for a finding.
   */
  readonly look: (project: Project) => readonly Draft[];
}
