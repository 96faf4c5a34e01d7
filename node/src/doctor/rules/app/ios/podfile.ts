import type { Cause, Draft } from '../../../finding';
import type { Rule } from '../../../rule';
import { find } from './search';

/** What the podspec depends on where the Podfile says nothing else. */
const DEFAULT_POD = 'TXIMSDK_Plus_iOS_XCFramework';

const TWO: Cause = {
  seen: {
    en: 'The Podfile has the IM SDK as {0}, and react-native-timpush brings {1}: the app would have it twice.',
    zh: 'Podfile 使用了 {0}，而 react-native-timpush 会引入 {1}，应用中会有两份 IM SDK。',
  },
  todo: {
    en: "Write ENV['TIMPUSH_IM_POD'] = '{0}' at the top of the Podfile.",
    zh: "请在 Podfile 开头加上 ENV['TIMPUSH_IM_POD'] = '{0}'。",
  },
};

/** The linker finds every class of the IM SDK twice. */
export const imPodDiffers: Rule = {
  id: 'imPodDiffers',
  check: 'ios',
  platform: 'ios',
  look: ({ ios }) => {
    const podfile = ios?.podfile;
    const at = podfile && find(podfile, /^[ \t]*pod\s*\(?\s*(['"])TXIMSDK_\w+/m);
    const pod = at && /TXIMSDK_\w+/.exec(podfile.text.slice(at.start, at.end))?.[0];
    if (!pod) {
      return [];
    }
    const told = find(podfile, /ENV\[(['"])TIMPUSH_IM_POD\1\]\s*(\|\|)?=/);
    const named = told && /(?:'|")(TXIMSDK_\w+)/.exec(podfile.text.slice(told.end))?.[1];
    const brought = told ? (named ?? pod) : DEFAULT_POD;
    const fix = told
      ? undefined
      : [{ file: podfile.file, start: 0, end: 0, text: `ENV['TIMPUSH_IM_POD'] = '${pod}'\n\n` }];
    return brought === pod
      ? []
      : [{ level: 'error', cause: TWO, args: [pod, brought], vendor: 'apns', at, fix }];
  },
};

const RIVAL: Cause = {
  seen: {
    en: 'The Podfile names {0}, which registers iPhones with Tencent IM as well: the last token reported counts.',
    zh: 'Podfile 中有 {0}，它也会向腾讯 IM 注册 iPhone，只有最后一次上报的 token 有效。',
  },
  todo: { en: 'Take it out.', zh: '请删除它。' },
};

/** Tencent's own push components. */
export const podPushRival: Rule = {
  id: 'podPushRival',
  check: 'ios',
  platform: 'ios',
  look: ({ ios }) => {
    const at =
      ios?.podfile && find(ios.podfile, /^[ \t]*pod\s*\(?\s*(['"])(TIMPush|TUIOfflinePush|TPNS-iOS)\b/m);
    const pod = at && ios?.podfile?.text.slice(at.start, at.end).split(/['"]/)[1];
    return pod ? [{ level: 'error', cause: RIVAL, args: [pod], vendor: 'apns', at } satisfies Draft] : [];
  },
};
