/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  globals: { __DEV__: false },
  roots: ['<rootDir>/src', '<rootDir>/example/src'],
  moduleNameMapper: { '^react-native-timpush$': '<rootDir>/src/index.ts' },
  // A test that loads React Navigation compiles it first, which takes its time on a busy machine.
  testTimeout: 60_000,
  testMatch: ['**/__tests__/**/*.test.ts'],
  // React Native ships Flow and modern syntax; its own TurboModuleRegistry is what the tests run on.
  transformIgnorePatterns: [
    'node_modules/(?!(@react-native|react-native|@react-navigation|standard-navigation)/)',
  ],
  haste: { defaultPlatform: 'android', platforms: ['android', 'ios', 'native'] },
};
