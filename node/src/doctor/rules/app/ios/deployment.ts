import type { Cause, Draft } from '../../../finding';
import type { Source } from '../../../model/parsed';
import type { XcodeProject } from '../../../model/xcode';
import type { Rule } from '../../../rule';
import { list } from '../../../text';
import { isAtLeast } from '../packages/versions';
import { find } from './search';

/** As in the podspec. */
const MINIMUM = '15.1';

const LOW: Cause = {
  seen: {
    en: 'The app is built for iOS {0} and newer; the pod react-native-timpush needs {1}.',
    zh: '应用支持的最低版本是 iOS {0}，而 react-native-timpush 需要 {1}。',
  },
  todo: {
    en: 'Set the deployment target of project and Podfile to {1} or higher.',
    zh: '请将工程和 Podfile 的最低版本设为 {1} 或更高。',
  },
};

/** `pod install` stops, or the linker. */
export const deploymentTargetLow: Rule = {
  id: 'deploymentTargetLow',
  check: 'ios',
  platform: 'ios',
  look: ({ ios }) => [
    ...(ios?.podfile ? inPodfile(ios.podfile) : []),
    ...(ios?.xcode ? inProject(ios.xcode) : []),
  ],
};

function inPodfile(podfile: Source): readonly Draft[] {
  const at = find(podfile, /^[ \t]*platform\s+:ios\s*,\s*(['"])[\d.]+\1/m);
  const version = /[\d.]+(?=['"]$)/.exec(podfile.text.slice(at?.start, at?.end))?.[0];
  return at && version && !isAtLeast(version, MINIMUM)
    ? [{ level: 'error', cause: LOW, args: [version, MINIMUM], vendor: 'apns', at }]
    : [];
}

function inProject({ file, configurations, find }: XcodeProject): readonly Draft[] {
  const targets = new Set(
    configurations.flatMap(({ settings }) => settings.get('IPHONEOS_DEPLOYMENT_TARGET') ?? []),
  );
  const low = [...targets].filter((target) => /^[\d.]+$/.test(target) && !isAtLeast(target, MINIMUM));
  const at = find(`IPHONEOS_DEPLOYMENT_TARGET = ${low[0]}`) ?? { file };
  return low.length > 0
    ? [{ level: 'error', cause: LOW, args: [list(low), MINIMUM], vendor: 'apns', at }]
    : [];
}
