const { join } = require('node:path');

const REPOSITORY = join(__dirname, '..');

/** @type {import('jest').Config} */
module.exports = {
  displayName: 'example',
  rootDir: __dirname,
  preset: '@react-native/jest-preset',
  roots: ['<rootDir>/src'],
  moduleNameMapper: { '^react-native-timpush$': join(REPOSITORY, 'src/index.ts') },
  testMatch: ['**/__tests__/**/*.test.{ts,tsx}'],
  transformIgnorePatterns: [
    'node_modules/(?!(@react-native|react-native|react-native-safe-area-context|@react-navigation|standard-navigation)/)',
  ],
};
