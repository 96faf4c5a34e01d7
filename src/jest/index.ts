/** What `jest.mock` puts in the place of the package in an app's tests. */
export { TimPushCode } from '../generated/types';
