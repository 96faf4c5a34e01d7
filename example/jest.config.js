const { join } = require('node:path');

const REPOSITORY = join(__dirname, '..');

/** @type {import('jest').Config} */
module.exports = {
  displayName: 'example',
  rootDir: __dirname,
  preset: '@react-native/jest-preset',
  roots: ['<rootDir>/src'],
  setupFiles: ['<rootDir>/jest.setup.js'],
  moduleNameMapper: {
    '^react-native-timpush$': join(REPOSITORY, 'src/index.ts'),
    // An entry of React Native 0.88 that the preset, which is a version behind, takes for a file.
    '^react-native/react-private-interface$': join(
      REPOSITORY,
      'node_modules/react-native/src/react-private-interface.js',
    ),
  },
  testMatch: ['**/__tests__/**/*.test.{ts,tsx}'],
  transformIgnorePatterns: [
    'node_modules/(?!(@react-native|react-native|react-native-safe-area-context|@react-navigation|standard-navigation)/)',
  ],
};
