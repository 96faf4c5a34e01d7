import type { Rule } from '../../rule';

/** Calls of `init`, JSON files, iOS, package.json, secrets. */
export const APP_RULES: readonly Rule[] = [];
