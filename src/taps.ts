import { call } from './engine';
import type { Tap } from './generated/types';

/** The last tap that was handed to the app in this runtime; the engine hands them over in ascending order. */
let lastHanded = 0;

/** Whether the app has not had this tap: the engine repeats what was not confirmed whenever a listener is added. */
export function isNewTap(tap: Tap): boolean {
  return tap.id > lastHanded;
}

/** The app has had this tap: the engine forgets it. */
export function confirmTap(tap: Tap): void {
  lastHanded = tap.id;
  void call({ method: 'tapDelivered', id: tap.id });
}
