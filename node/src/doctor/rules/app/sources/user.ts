import type { Cause } from '../../../finding';
import type { Rule } from '../../../rule';

/** What asks the user for notifications: this package's, React Native's, and other libraries' functions. */
const ASKING = [
  'requireNotificationPermission',
  'POST_NOTIFICATIONS',
  'requestNotifications',
  'requestPermission',
  'requestPermissions',
  'requestPermissionsAsync',
  'requestNotificationPermission',
  'requestNotificationPermissions',
  'requestAuthorization',
];

const NOT_ASKED: Cause = {
  seen: {
    en: 'Nothing in the app asks the user for notifications: iPhones and Android 13 or newer show none.',
    zh: '应用中没有任何地方申请通知权限，iPhone 和 Android 13 及以上的手机不会展示通知。',
  },
  todo: {
    en: 'Call requireNotificationPermission() where it makes sense to the user.',
    zh: '请在合适的时机调用 requireNotificationPermission()。',
  },
  link: 'https://developer.android.com/develop/ui/views/notifications/notification-permission',
};

/** As `permissionNotAsked` of `diagnose()`. */
export const permissionNotAsked: Rule = {
  id: 'permissionNotAsked',
  check: 'init',
  look: ({ usage, initCalls }) => {
    const [call] = initCalls;
    return call && !ASKING.some((name) => usage.word(name))
      ? [{ level: 'warning', cause: NOT_ASKED, at: call.at }]
      : [];
  },
};

/** What hears a tap. */
const HEARING = ['notificationClicked', 'useNotificationClicked', 'getInitialNotification'];

const UNHEARD: Cause = {
  seen: {
    en: 'Nothing in the app listens to taps on notifications: a tap opens the app, but not the chat.',
    zh: '应用中没有任何地方监听通知点击，点击通知只会打开应用，不会进入会话。',
  },
  todo: {
    en: "Use useNotificationClicked, or on('notificationClicked', …).",
    zh: "请使用 useNotificationClicked 或 on('notificationClicked', …)。",
  },
};

/** As `tapsUnheard` of `diagnose()`. */
export const tapsUnheard: Rule = {
  id: 'tapsUnheard',
  check: 'init',
  look: ({ usage, initCalls }) => {
    const [call] = initCalls;
    return call && !HEARING.some((name) => usage.word(name))
      ? [{ level: 'ok', cause: UNHEARD, at: call.at }]
      : [];
  },
};
