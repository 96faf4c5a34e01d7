const { join } = require('node:path');

const REPOSITORY = join(__dirname, '..');
/** The package's mock, built as npm has it; an app of its own finds it in node_modules. */
const MOCK = join(REPOSITORY, 'build/jest-mock');

/** @type {import('jest').Config} */
module.exports = {
  displayName: 'example',
  // The first test of a file compiles React Native, which takes its time on a busy machine.
  testTimeout: 60_000,
  rootDir: __dirname,
  preset: '@react-native/jest-preset',
  roots: ['<rootDir>/src'],
  testMatch: ['**/__tests__/**/*.test.{ts,tsx}'],
  globalSetup: join(REPOSITORY, 'src/jest/__tests__/build.mjs'),
  setupFiles: ['<rootDir>/jest.setup.js'],
  moduleNameMapper: {
    '^react-native-timpush$': join(MOCK, 'index.js'),
    '^react-native-timpush/jest$': join(MOCK, 'jest/index.js'),
    // An entry of React Native 0.88 that the preset, which is a version behind, takes for a file.
    '^react-native/react-private-interface$': join(
      REPOSITORY,
      'node_modules/react-native/src/react-private-interface.js',
    ),
  },
  transformIgnorePatterns: [
    '/build/jest-mock/',
    'node_modules/(?!(@react-native|react-native|react-native-safe-area-context|@react-navigation|standard-navigation)/)',
  ],
};
