/** The package and the example app, as Metro would see them. */
const app = {
  displayName: 'app',
  testEnvironment: 'node',
  globals: { __DEV__: false },
  roots: ['<rootDir>/src', '<rootDir>/example/src'],
  moduleNameMapper: { '^react-native-timpush$': '<rootDir>/src/index.ts' },
  testMatch: ['**/__tests__/**/*.test.ts'],
  // React Native ships Flow and modern syntax; its own TurboModuleRegistry is what the tests run on.
  transformIgnorePatterns: [
    'node_modules/(?!(@react-native|react-native|@react-navigation|standard-navigation)/)',
  ],
  haste: { defaultPlatform: 'android', platforms: ['android', 'ios', 'native'] },
};

/** What runs in Node on an app developer's machine. */
const node = {
  displayName: 'node',
  testEnvironment: 'node',
  roots: ['<rootDir>/node'],
  testMatch: ['**/__tests__/**/*.test.ts'],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [app, node],
  // A test that loads React Navigation compiles it first, which takes its time on a busy machine.
  testTimeout: 60_000,
};
