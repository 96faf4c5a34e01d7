import {
  type Answer,
  type Ask,
  type DevicePushConfig,
  type ImRequest,
  type Question,
  type Request,
  TimPushCode,
} from '../generated/types';
import { withTexts } from '../offlinePush/prepare';
import { chatOptions } from './chatOptions';
import type { FakePhone } from './FakePhone';

/** A function for every call: without it this does not compile. */
type Calls = {
  [M in Exclude<Request['method'], 'im'>]: (
    phone: FakePhone,
    request: Extract<Request, { method: M }>,
  ) => Answer;
};
type ImCalls = {
  [A in ImRequest['api']]: (phone: FakePhone, request: Extract<ImRequest, { api: A }>) => Answer;
};

const LOGGED_IN = 1;
const LOGGED_OUT = 3;
const TEXT_ELEMENT = 1;
const CUSTOM_ELEMENT = 2;

/** What the methods of `TimPushPlugin` do. */
export const CALLS: Calls = {
  init: (phone, { config }) =>
    phone.register((registration) => {
      registration.config = Object(config ?? registration.config);
      start(phone);
    }),
  registerPush: (phone) => ifInitialized(phone, () => phone.register(() => start(phone))),
  uploadToken: (phone) => ifInitialized(phone, () => phone.register(() => start(phone))),
  unRegisterPush: (phone) => stop(phone, ''),
  clearToken: (phone) => stop(phone, phone.registration.token),
  setConsent: (phone, { granted }) => {
    phone.register((registration) => {
      registration.consent = granted;
    });
    return done();
  },
  getRegistration: (phone) => done(phone.registration.now()),
  getInitialNotification: (phone) => done(phone.waiting[0]),
  tapDelivered: (phone, { id }) => {
    phone.waiting = phone.waiting.filter((tap) => tap.id !== id);
    return done();
  },
  getDevicePushConfig: (phone) => ifInitialized(phone, () => done(devicePushConfig(phone))),
  getDevicePushToken: (phone) => ifInitialized(phone, () => token(phone)),
  getRegistrationID: (phone) => done(phone.registrationID || phone.registration.token),
  setRegistrationID: (phone, { id }) => {
    phone.registrationID = id;
    return done();
  },
  forceUseFCMPushChannel: () => done(),
  disablePostNotificationInForeground: () => done(),
  clearAllNotification: () => done(),
  setBadgeNum: (phone) => ifInitialized(phone, () => done()),
  createNotificationChannel: () => done(),
  requireNotificationPermission: () => done(true),
  doBackground: () => done(),
  doForeground: () => done(),
  disableAutoAppState: () => done(),
  diagnose: () => done({ at: Date.now(), findings: [], report: '' }),
};

/** What the methods of `TencentImSDKPlugin` do. */
export const IM_CALLS: ImCalls = {
  initSDK: () => done(true),
  login: (phone, { userID }) => logIn(phone, userID),
  logout: (phone) => logIn(phone, ''),
  getLoginUser: (phone) => done(phone.registration.user),
  getLoginStatus: (phone) => done(phone.registration.user ? LOGGED_IN : LOGGED_OUT),
  createTextMessage: (phone, { text }) => created(phone, { elemType: TEXT_ELEMENT, textElem: { text } }),
  createCustomMessage: (phone, { data, desc, extension }) =>
    created(phone, { elemType: CUSTOM_ELEMENT, customElem: { data, desc, extension } }),
  sendMessage: (_phone, { id, receiver, groupID }) =>
    done({ msgID: id, isSelf: true, ...(groupID ? { groupID } : { userID: receiver }) }),
  setOfflinePushConfig: () => done(),
  doBackground: () => done(),
  doForeground: () => done(),
};

/** What is answered at once. The rules of the vendors are the engine's, which is not here: there are no warnings. */
export const QUESTIONS: Record<Ask, (question: Question) => Answer> = {
  checkOfflinePushInfo: () => done({ warnings: [], previews: [] }),
  prepareOfflinePushInfo: ({ info }) => done({ info: withTexts(info ?? {}), warnings: [] }),
  toChatOfflinePushInfo: ({ info }) => done({ info: chatOptions(info ?? {}), warnings: [] }),
};

/** Somebody logs in, or out. */
export function logIn(phone: FakePhone, userID: string): Answer {
  phone.register((registration) => {
    registration.user = userID;
  });
  return done();
}

function done(data?: unknown): Answer {
  return { code: 0, desc: '', ...(data !== undefined && { data }) };
}

function start({ registration }: FakePhone): void {
  registration.stopped = false;
  registration.wanted = undefined;
}

function stop(phone: FakePhone, tokenLeft: string): Answer {
  phone.register((registration) => {
    registration.stopped = true;
    registration.token = tokenLeft;
  });
  return done();
}

function ifInitialized(phone: FakePhone, then: () => Answer): Answer {
  return phone.registration.config
    ? then()
    : { code: TimPushCode.NotInitialized, desc: 'push is not initialised: call init first' };
}

function token({ registration }: FakePhone): Answer {
  return registration.token ? done(registration.token) : { ...registration.answer(), data: undefined };
}

function devicePushConfig({ registration }: FakePhone): DevicePushConfig {
  const [vendor, businessID] = registration.channel() ?? ['', 0];
  return { deviceManufacturer: vendor, businessID, deviceToken: registration.token };
}

function created(phone: FakePhone, messageInfo: object): Answer {
  phone.messages += 1;
  return done({ id: `message-${phone.messages}`, messageInfo });
}
