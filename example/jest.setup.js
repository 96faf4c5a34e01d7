jest.mock(
  'react-native-safe-area-context',
  () => require('react-native-safe-area-context/jest/mock').default,
);
jest.mock('../src/NativeTimPush', () => ({ findNativeTimPush: () => globalThis.nativeTimPush ?? null }));
