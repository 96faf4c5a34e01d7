import { subscribe } from '../events';
import type { ImStatus } from '../generated/types';

/** Hears of the IM SDK's connection (`V2TIMSDKListener`). */
export interface V2TimSDKListener {
  /** A connection is being made. */
  onConnecting?: () => void;
  /** Connected. */
  onConnectSuccess?: () => void;
  /** The connection could not be made; the SDK tries again. */
  onConnectFailed?: () => void;
  /** Another device logged in as this user: no push arrives here until the next login. */
  onKickedOffline?: () => void;
  /** The signature ran out: log in with a new one. */
  onUserSigExpired?: () => void;
}

const METHODS = {
  connecting: 'onConnecting',
  connectSuccess: 'onConnectSuccess',
  connectFailed: 'onConnectFailed',
  kickedOffline: 'onKickedOffline',
  userSigExpired: 'onUserSigExpired',
} as const satisfies Record<ImStatus, keyof V2TimSDKListener>;

let unsubscribe: (() => void) | undefined;

/** Sends the IM SDK's status to this listener from now on, and to no other. */
export function setSDKListener(listener: V2TimSDKListener | undefined): void {
  unsubscribe?.();
  unsubscribe = listener && subscribe('imStatus', (status) => listener[METHODS[status]]?.());
}
