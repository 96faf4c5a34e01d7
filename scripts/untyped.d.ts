declare module '@react-native/codegen/*';
