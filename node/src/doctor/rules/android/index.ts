import type { Rule } from '../../rule';

/** Gradle, manifests, shrinker. */
export const ANDROID_RULES: readonly Rule[] = [];
