/** The package as an app has it. @type {import('jest').Config} */
const inApp = {
  displayName: 'package',
  testEnvironment: 'node',
  globals: { __DEV__: false },
  roots: ['<rootDir>/src'],
  moduleNameMapper: { '^react-native-timpush$': '<rootDir>/src/index.ts' },
  testMatch: ['**/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/src/jest/'],
  // React Native ships Flow and modern syntax; its own TurboModuleRegistry is what the tests run on.
  transformIgnorePatterns: ['node_modules/(?!(@react-native|react-native)/)'],
  haste: { defaultPlatform: 'android', platforms: ['android', 'ios', 'native'] },
};

/** The mock as it ships, where nothing else is of React Native. @type {import('jest').Config} */
const mock = {
  displayName: 'mock',
  testEnvironment: 'node',
  roots: ['<rootDir>/src/jest'],
  globalSetup: '<rootDir>/src/jest/__tests__/build.mjs',
  setupFiles: ['<rootDir>/src/jest/__tests__/setup.js'],
  moduleNameMapper: {
    '^react-native-timpush$': '<rootDir>/build/jest-mock/index.js',
    '^react-native-timpush/jest$': '<rootDir>/build/jest-mock/jest/index.js',
  },
  testMatch: ['**/__tests__/**/*.test.ts'],
  transformIgnorePatterns: ['/build/', '/node_modules/'],
};

/** What runs in Node on an app developer's machine. @type {import('jest').Config} */
const node = {
  displayName: 'node',
  testEnvironment: 'node',
  roots: ['<rootDir>/node'],
  moduleNameMapper: {
    '^expo/config-plugins$': '@expo/config-plugins',
    '^plist$': '<rootDir>/node_modules/plist/dist/index.js',
  },
  testMatch: ['**/__tests__/**/*.test.ts'],
  transform: {
    '\\.[jt]sx?$': '<rootDir>/node/jest/typescript.js',
    '\\.wasm$': '<rootDir>/node/jest/wasm.js',
  },
  // An ES module alone, which Jest finds by its path and has to compile.
  transformIgnorePatterns: ['node_modules/(?!plist/).*js$'],
};

/** @type {import('jest').Config} */
module.exports = {
  // A test that loads React Navigation compiles it first, which takes its time on a busy machine.
  testTimeout: 60_000,
  projects: [inApp, mock, node, '<rootDir>/example'],
};
