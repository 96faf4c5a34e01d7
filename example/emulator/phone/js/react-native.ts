/**
 * React Native without screens, for a phone that runs the app headless: its own TurboModuleRegistry and nothing else.
 */
// @ts-expect-error React Native gives no types for its own files.
import * as TurboModuleRegistry from 'react-native/Libraries/TurboModule/TurboModuleRegistry';

export { TurboModuleRegistry };
