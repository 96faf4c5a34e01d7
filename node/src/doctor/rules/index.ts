import type { Rule } from '../rule';
import { ANDROID_RULES } from './android';
import { APP_RULES } from './app';

/** Every rule, in the order in which findings of the same check are reported. */
export const RULES: readonly Rule[] = [...ANDROID_RULES, ...APP_RULES];
