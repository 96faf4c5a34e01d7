import type {
  ImRequest,
  ImStatus,
  ReceivedMessage,
  Registration,
  Request,
  Status,
  Tap,
  Vendor,
} from '../generated/types';
import type { V2TIMManager } from '../im/V2TIMManager';
import type { V2TIMMessageManager } from '../im/V2TIMMessageManager';
import type { V2TIMOfflinePushManager } from '../im/V2TIMOfflinePushManager';
import type { ChatOptions } from '../offlinePush/toChatOfflinePushInfo';
import type { Result } from '../result';
import type { TimPushPlugin } from '../TimPushPlugin';
import { CALLS, IM_CALLS, logIn, QUESTIONS } from './answers';
import { conversationOf, extOf } from './conversation';
import { shared } from './shared';

/** Methods that {@link simulate.answer} can answer. */
export type AnsweredMethod =
  | Exclude<Request['method'], 'im' | 'tapDelivered'>
  | ImRequest['api']
  | 'checkOfflinePushInfo'
  | 'toChatOfflinePushInfo';

type Returned<T, M> = M extends keyof T
  ? T[M] extends (...args: never[]) => infer R
    ? Awaited<R>
    : never
  : never;

/** The question that is a function of its own. */
interface ChatQuestion {
  toChatOfflinePushInfo(): Result<ChatOptions>;
}

/** What a method resolves with. */
export type AnswerOf<M extends AnsweredMethod> =
  | Returned<TimPushPlugin, M>
  | Returned<V2TIMManager, M>
  | Returned<V2TIMMessageManager, M>
  | Returned<V2TIMOfflinePushManager, M>
  | Returned<ChatQuestion, M>;

/** A push with an `ext` as text or as an object, or with the conversation that it is to name. */
type Pushed<T> = Omit<Partial<T>, 'ext' | 'id'> & { ext?: string | object };

/** What happens on a phone, in an app's tests. Events reach the app's handlers before the function returns. */
export const simulate = {
  /** Somebody logs in to Tencent IM in another way than by `TencentImSDKPlugin`, as with another binding of the IM SDK. */
  login(userID: string): void {
    logIn(shared().phone, userID);
  },

  /**
   * The user taps a notification. Where nobody listens to `notificationClicked`, it is kept for the first who does.
   *
   * @example
   * simulate.tap({ conversation: { type: 'c2c', id: 'denny' } });
   * simulate.tap({ ext: { orderID: '42' } });
   */
  tap(tapped: Pushed<Tap> = {}): Tap {
    return shared().phone.tap({ at: Date.now(), ...withExt(tapped) });
  },

  /** The vendor gives the phone another token. */
  token(token: string, vendor?: Vendor): void {
    const { phone } = shared();
    phone.registration.token = token;
    const channel = vendor ?? phone.registration.channel()?.[0] ?? 'fcm';
    phone.emit({ name: 'tokenChanged', payload: { vendor: channel, token } });
  },

  /**
   * The registration is at this point now; the next `init`, `registerPush` or `uploadToken` goes on from there.
   *
   * @example
   * simulate.registration('failed', { lastError: { code: TimPushCode.VendorRefused, desc: 'no such app' } });
   */
  registration(status: Status, more: Partial<Registration> = {}): void {
    const { phone } = shared();
    phone.registration.wanted = { ...more, status };
    phone.emit({ name: 'registrationChanged', payload: phone.registration.now() });
  },

  /** A push comes while the app runs. */
  message(message: Pushed<ReceivedMessage> = {}): void {
    const payload: ReceivedMessage = { vendor: 'fcm', shown: true, ...withExt(message) };
    shared().phone.emit({ name: 'messageReceived', payload });
  },

  /** The sender takes an IM message back. */
  revoked(messageID: string): void {
    shared().phone.emit({ name: 'messageRevoked', payload: { messageID } });
  },

  /** The connection to Tencent IM changes; after `kickedOffline` and `userSigExpired` nobody is logged in. */
  connection(status: ImStatus): void {
    shared().phone.connection(status);
  },

  /**
   * Answers the next calls of a method, each with one of these, in this order. A code other than 0 happens instead of
   * what was asked for.
   *
   * @example
   * simulate.answer('login', { code: 6206, desc: 'the signature has expired' });
   * @throws Error if there is no such method.
   */
  answer<M extends AnsweredMethod>(method: M, ...answers: Partial<AnswerOf<M>>[]): void {
    if (!(method in CALLS || method in IM_CALLS || method in QUESTIONS)) {
      throw new Error(`simulate.answer: there is no method '${method}'`);
    }
    for (const answer of answers) {
      shared().phone.answerNext(method, answer);
    }
  },

  /** As after the app's installation: nobody is logged in, nobody listens by `on`, no call is remembered. */
  reset(): void {
    const { phone, resetPackage } = shared();
    resetPackage();
    phone.reset();
  },
};

function withExt<T>(pushed: Pushed<T>): Omit<Pushed<T>, 'ext'> & { ext: string } {
  const { ext, conversation } = pushed as Pushed<Tap>;
  const text = textOf(ext) ?? (conversation ? extOf(conversation) : '');
  const found = conversation ?? conversationOf(text);
  return { ...pushed, ext: text, ...(found && { conversation: found }) };
}

function textOf(ext: string | object | undefined): string | undefined {
  return typeof ext === 'object' ? JSON.stringify(ext) : ext;
}
