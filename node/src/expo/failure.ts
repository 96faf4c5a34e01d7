/** What is wrong about the plugin's entry in the app's configuration, and how to mend it. */
export class PropsError extends Error {
  constructor(message: string) {
    super(`The plugin react-native-timpush in the app's configuration: ${message}`);
    this.name = 'PropsError';
  }
}
