/** The app in a browser, on the phone of the package's mock, for the pictures of its screens. */
import { AppRegistry } from 'react-native';
import { simulate } from '../../src/jest/simulate';
import { App } from '../App';

declare global {
  /** Makes things happen on the phone. */
  var phone: typeof simulate;
  /** The page's element for the app. */
  var stage: never;
}

globalThis.phone = simulate;
AppRegistry.registerComponent('TimPushExample', () => App);
AppRegistry.runApplication('TimPushExample', { rootTag: globalThis.stage, initialProps: {} });
