import type { Cause, Draft } from '../../../finding';
import type { PlistFile } from '../../../model/plist';
import type { Project } from '../../../project';
import type { Rule } from '../../../rule';
import { addEntry } from './plist-edit';
import { find, nativeSources } from './search';

const MODES = 'UIBackgroundModes';
const MODE = 'remote-notification';

const NO_MODE: Cause = {
  seen: {
    en: 'The app sends enableIOSBackgroundNotification ({1}), but {0} has no background mode remote-notification: such pushes do not wake the app.',
    zh: '应用发送消息时使用了 enableIOSBackgroundNotification（{1}），但 {0} 中没有后台模式 remote-notification，这类推送无法唤醒应用。',
  },
  todo: {
    en: 'Under Signing & Capabilities add Background Modes with Remote notifications.',
    zh: '请在 Signing & Capabilities 中添加 Background Modes，并勾选 Remote notifications。',
  },
  link: 'https://developer.apple.com/documentation/usernotifications/pushing-background-updates-to-your-app',
};

/** As `backgroundModeMissing` of `diagnose()`. */
export const backgroundModeMissing: Rule = {
  id: 'backgroundModeMissing',
  check: 'ios',
  platform: 'ios',
  look: ({ ios, usage }) => {
    const used = usage.word('enableIOSBackgroundNotification');
    const lacking = used ? (ios?.infoPlists.filter((plist) => !hasMode(plist)) ?? []) : [];
    return lacking.map((plist) => withoutMode(plist, `${used?.file}:${used?.line}`));
  },
};

function hasMode({ value }: PlistFile): boolean {
  const modes = value[MODES];
  return Array.isArray(modes) && modes.includes(MODE);
}

function withoutMode(plist: PlistFile, used: string): Draft {
  const array = `<array>\n\t\t<string>${MODE}</string>\n\t</array>`;
  const fix = MODES in plist.value ? undefined : addEntry(plist, MODES, array);
  const at = plist.at(MODES) ?? { file: plist.file };
  return { level: 'warning', cause: NO_MODE, args: [plist.file, used], vendor: 'apns', at, fix };
}

const SWITCH = 'TimPushAutomaticInterception';

const NO_TOKEN: Cause = {
  seen: {
    en: `${SWITCH} is NO, and no code in the ios folder hands the device token to TimPush: no iPhone registers.`,
    zh: `${SWITCH} 为 NO，但 ios 目录中没有代码把 device token 转交给 TimPush，iPhone 无法注册推送。`,
  },
  todo: {
    en: `Call TimPush's didRegisterForRemoteNotificationsWithDeviceToken from the app delegate's method of that name, or take ${SWITCH} out of Info.plist.`,
    zh: `请在 app delegate 的同名方法中调用 TimPush 的 didRegisterForRemoteNotificationsWithDeviceToken，或从 Info.plist 中删除 ${SWITCH}。`,
  },
};

const NO_TAPS: Cause = {
  seen: {
    en: `${SWITCH} is NO, and no code in the ios folder hands taps to TimPush: the app does not hear of them.`,
    zh: `${SWITCH} 为 NO，但 ios 目录中没有代码把通知点击转交给 TimPush，应用收不到点击事件。`,
  },
  todo: {
    en: `Call TimPush's didReceiveNotificationResponse from the notification centre delegate's method, or take ${SWITCH} out of Info.plist.`,
    zh: `请在通知中心 delegate 的对应方法中调用 TimPush 的 didReceiveNotificationResponse，或从 Info.plist 中删除 ${SWITCH}。`,
  },
};

/** Swift's and Objective-C's ways of calling `TimPush.h`. */
const TOKEN = /\bTimPush\b\s*\.?\s*didRegisterForRemoteNotifications/;
const TAPS = /\bTimPush\b\s*\.?\s*didReceive(NotificationResponse|\s*\()/;

/** As `tokenNotForwarded` and `delegateOfApp` of `diagnose()`. */
export const interceptionNotReplaced: Rule = {
  id: 'interceptionNotReplaced',
  check: 'ios',
  platform: 'ios',
  look: (project) => {
    const off = project.ios?.infoPlists.find(isOff);
    if (!off) {
      return [];
    }
    const at = off.at(SWITCH) ?? { file: off.file };
    const calls = (pattern: RegExp) => nativeSources(project).some((source) => find(source, pattern));
    return [
      ...(calls(TOKEN) ? [] : [{ level: 'error' as const, cause: NO_TOKEN, vendor: 'apns' as const, at }]),
      ...(calls(TAPS) ? [] : [{ level: 'warning' as const, cause: NO_TAPS, vendor: 'apns' as const, at }]),
    ];
  },
};

/** What Objective-C's `boolValue` takes for NO. */
function isOff({ value }: PlistFile): boolean {
  const told = value[SWITCH];
  return told === false || told === 0 || (typeof told === 'string' && !/^\s*([yt]|[+-]?0*[1-9])/i.test(told));
}

const NIL: Cause = {
  seen: {
    en: 'The delegate of UNUserNotificationCenter is set to nil here: after that nobody hears of taps.',
    zh: '这里把 UNUserNotificationCenter 的 delegate 设为了 nil，之后没有人能收到通知点击。',
  },
  todo: { en: 'Take the line out.', zh: '请删除这一行。' },
};

const SETS_NIL = /UNUserNotificationCenter[^;\n]*\.\s*delegate\s*=\s*nil\b/;

/** As `delegateMissing` of `diagnose()`. */
export const notificationDelegateNil: Rule = {
  id: 'notificationDelegateNil',
  check: 'ios',
  platform: 'ios',
  look: (project: Project) =>
    nativeSources(project).flatMap((source): readonly Draft[] => {
      const at = find(source, SETS_NIL);
      return at ? [{ level: 'warning', cause: NIL, vendor: 'apns', at }] : [];
    }),
};
