/**
 * `react-native-timpush` in an app's tests. Name it in `setupFiles` of Jest's configuration: from then on the app gets the
 * package on a fake phone, whose functions are `jest.fn`s; import {@link simulate} from it to make things happen there.
 */
import { jest } from '@jest/globals';

// Not jest.mock, which Babel would move to the top.
jest.doMock('react-native-timpush', () => require('./package'));

export type { ImStatus } from '../generated/types';
export { type AnsweredMethod, type AnswerOf, simulate } from './simulate';
