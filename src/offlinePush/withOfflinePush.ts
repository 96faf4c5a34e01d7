import type { About, OfflinePushInfo, OfflinePushWarning } from '../generated/types';
import { MessageTypes } from './messageTypes';
import { prepare } from './prepare';
import { warnOnce } from './warnOnce';

/** What `sendMessage` of a binding to the native IM SDK takes; its other arguments are left as they are. */
interface Sendable {
  id?: unknown;
  onlineUserOnly?: unknown;
  offlinePushInfo?: OfflinePushInfo | null;
}

/** A message manager of a binding to the native IM SDK, such as the one of `react-native-tim-js`. */
export interface MessageSender {
  /** Sends a message; what it takes and gives is the binding's own. */
  // biome-ignore lint/suspicious/noExplicitAny: the parameter of any binding.
  sendMessage(message: any, ...rest: any[]): unknown;
}

/** What this package adds to a binding's answer to `sendMessage`. */
export interface PushWarnings {
  /** What some phone will not carry out of the options, and what to do; absent if there is nothing to say. */
  warnings?: OfflinePushWarning[];
}

/** A manager that also takes every option of {@link OfflinePushInfo}, and says in its result what became of them. */
export type WithOfflinePush<M extends MessageSender> = {
  /** The manager's own `sendMessage`, whose result says under `warnings` what some phone will not carry out. */
  sendMessage(
    message: Omit<Parameters<M['sendMessage']>[0], 'offlinePushInfo'> & { offlinePushInfo?: OfflinePushInfo },
  ): Promise<Awaited<ReturnType<M['sendMessage']>> & PushWarnings>;
} & M;

/**
 * Puts this package's offline push options around the message manager of another binding to the native IM SDK:
 * `sendMessage` takes `ext` and `vendorParams` as objects too, sends the same defaults on Android and iOS, checks as
 * `checkOfflinePushInfo` does, and adds `warnings` to its result if there are any. In development they are on the
 * console as well. Everything else is the manager's own.
 *
 * @example
 * const manager = withOfflinePush(TencentImSDKPlugin.v2TIMManager.getMessageManager());
 */
export function withOfflinePush<M extends MessageSender>(manager: M): WithOfflinePush<M> {
  const types = new MessageTypes();
  return new Proxy(Object.create(Object.getPrototypeOf(manager)), {
    get: (_own, name) => methodOf(manager, name, types),
    set: (_own, name, value) => Reflect.set(manager, name, value),
    has: (_own, name) => Reflect.has(manager, name),
  });
}

type Method = (...args: unknown[]) => unknown;

/** What the manager has by that name. Its own methods see the manager itself, whose fields may be private. */
function methodOf(manager: object, name: PropertyKey, types: MessageTypes): unknown {
  const member: unknown = Reflect.get(manager, name);
  if (typeof member !== 'function') {
    return member;
  }
  const method: Method = (...args) => Reflect.apply(member, manager, args);
  if (name === 'sendMessage') {
    return (message: Sendable, ...rest: unknown[]) => send(method, message, rest, types);
  }
  return MessageTypes.areMadeBy(name) ? learning(method, name, types) : method;
}

function learning(method: Method, name: string, types: MessageTypes): Method {
  return (...args) =>
    afterwards(method(...args), (result) => {
      types.learn(name, result);
      return result;
    });
}

function send(sendMessage: Method, message: Sendable, rest: unknown[], types: MessageTypes): unknown {
  const given = message?.offlinePushInfo;
  const { info, warnings } = prepare(given, aboutOf(message, types));
  warnInDevelopment(warnings);
  const prepared = given ? { ...message, offlinePushInfo: info } : message;
  return afterwards(sendMessage(prepared, ...rest), (result) => withWarnings(result, warnings));
}

function aboutOf(message: Sendable | undefined, types: MessageTypes): About {
  const messageType = types.of(message?.id);
  return { onlineUserOnly: message?.onlineUserOnly === true, ...(messageType && { messageType }) };
}

/** Also for a binding that answers at once. */
function afterwards(result: unknown, then: (result: unknown) => unknown): unknown {
  return result instanceof Promise ? result.then(then) : then(result);
}

function withWarnings(result: unknown, warnings: OfflinePushWarning[]): unknown {
  const takesThem = typeof result === 'object' && result !== null;
  return takesThem && warnings.length > 0 ? { ...result, warnings } : result;
}

function warnInDevelopment(warnings: OfflinePushWarning[]): void {
  if (__DEV__) {
    for (const { field, happens, todo } of warnings) {
      warnOnce(`offlinePushInfo.${field}: ${happens} ${todo}`);
    }
  }
}
