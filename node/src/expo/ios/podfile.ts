import { type ConfigPlugin, withPodfile } from 'expo/config-plugins';
import { withBlock } from '../block';
import type { Settings } from '../settings';

/** Which of the IM SDK's pods the app gets, where it is not the usual one. */
export const withImPod: ConfigPlugin<Settings> = (config, { imSdk }) =>
  withPodfile(config, (podfile) => {
    const { iosPod, iosVersion } = imSdk || {};
    const lines = [
      iosPod && `ENV['TIMPUSH_IM_POD'] = '${iosPod}'`,
      iosVersion && `ENV['TIMPUSH_IM_VERSION'] = '${iosVersion}'`,
    ];
    podfile.modResults.contents = withBlock(podfile.modResults.contents, {
      tag: 'react-native-timpush',
      text: lines.filter((line) => line).join('\n'),
      comment: '#',
      before: () => 0,
    });
    return podfile;
  });
