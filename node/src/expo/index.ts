import { type ConfigPlugin, createRunOncePlugin } from 'expo/config-plugins';
import { withAndroid } from './android';
import { checkProps } from './check';
import { withIos } from './ios';

/** Makes an Expo app ready for push, by what its configuration says of each vendor. */
const withTimPush: ConfigPlugin<unknown> = (config, props) => {
  const settings = checkProps(props, config.android?.googleServicesFile);
  return withIos(withAndroid(config, settings), settings);
};

export default createRunOncePlugin(withTimPush, 'react-native-timpush');
