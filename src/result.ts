import type { Answer } from './generated/types';

/**
 * What every call resolves with: code 0 and `data`, or another code and a `desc` that says what to do.
 * Codes are the IM SDK's own (6014, 6017, …) and those of `TimPushCode`.
 */
export interface Result<T = void> extends Omit<Answer, 'data'> {
  /** What was asked for. A registration that failed still says where it stands. */
  data?: T;
}
