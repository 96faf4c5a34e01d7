import type { FindingLevel, Status, Vendor } from 'react-native-timpush';

const statuses: Record<Status, string> = {
  uninitialized: 'Not started',
  awaitingConsent: 'Waits for your consent',
  awaitingLogin: 'Waits for a login',
  registering: 'Registering with the vendor',
  reporting: 'Reporting the token',
  retrying: 'Trying again shortly',
  registered: 'Registered',
  failed: 'Failed',
  unregistered: 'Turned off',
};

const vendors: Record<Vendor, string> = {
  xiaomi: 'Xiaomi',
  huawei: 'Huawei',
  honor: 'Honor',
  oppo: 'OPPO',
  vivo: 'vivo',
  meizu: 'Meizu',
  fcm: 'FCM',
  apns: 'APNs',
};

const levels: Record<FindingLevel, string> = {
  ok: 'Fine',
  warning: 'Warning',
  error: 'Error',
  unknown: 'Not known',
};

/** What the screens say. */
export const en = {
  language: 'Language',
  tabs: { push: 'Push', chats: 'Chats', diagnosis: 'Diagnosis' },
  statuses,
  vendors,
  levels,
  codeAndDesc: (code: number, desc: string) => `${desc} (${code})`,
  login: {
    title: 'Log in',
    userID: 'User ID',
    userSig: 'UserSig',
    userSigHint: 'Made by your server, or in the IM console for a test',
    submit: 'Log in',
    refused: 'The login was refused',
  },
  push: {
    title: 'Push',
    loggedInAs: (user: string) => `Logged in as ${user}`,
    logOut: 'Log out',
    registration: 'Registration',
    status: 'Status',
    channel: 'Channel',
    businessID: 'Business ID',
    token: 'Token',
    none: 'None',
    tokenReported: 'Accepted by Tencent IM',
    tokenNotReported: 'Not reported yet',
    lastError: 'Last error',
    tryAgain: 'Try again',
    warning: 'Warning',
    consent: 'Receive pushes',
    consentHint: 'Nothing is registered before you agree',
    permission: 'Allow notifications',
    permitted: 'Notifications are allowed',
    notPermitted: 'Notifications are not allowed',
    failed: 'That did not work',
  },
  chats: {
    title: 'Chats',
    loginFirst: 'Log in first to chat.',
    open: 'Open chat',
    userID: 'User ID',
    noMessages: 'No messages yet',
  },
  chat: {
    back: 'Back to the chats',
    message: 'Message',
    send: 'Send',
    sending: 'Sending',
    sent: 'Sent',
    notSent: 'Not sent',
    asPush: 'Arrived as a push',
    options: 'Push options',
    pushTitle: 'Title (empty: your nickname)',
    oppoChannel: 'Channel on OPPO',
    warnings: 'What the push will not do',
  },
  diagnosis: {
    title: 'Why no push?',
    running: 'Checking',
    again: 'Check again',
    fine: (count: number) => `Fine: ${count}`,
    showFine: 'Show what is fine',
    hideFine: 'Hide what is fine',
    nothingWrong: 'Nothing wrong was found.',
    share: 'Copy or share the report',
    readMore: 'Read more',
    failed: 'The diagnosis failed',
  },
};

/** The texts of one language. */
export type Texts = typeof en;
