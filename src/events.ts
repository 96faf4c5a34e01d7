import { NATIVE_MODULE_MISSING, nativeModule } from './engine';
import type { Event, Tap } from './generated/types';
import type { Spec } from './NativeTimPush';
import { confirmTap, isNewTap } from './taps';

/** Names of all events that the engine sends. */
export type EventName = Event['name'];
/** What comes with an event of that name. */
export type Payload<N extends EventName> = Extract<Event, Named<N>>['payload'];
/** Called once for each event. One that throws is reported to the console and stops no other. */
export type Handler<N extends EventName> = (payload: Payload<N>) => void;

interface Named<N> {
  name: N;
}

interface Listener {
  readonly name: EventName;
  readonly handler: (payload: never) => void;
}

const listeners = new Set<Listener>();
let subscription: { remove(): void } | null = null;
let listening = false;

/** Adds a handler; the returned function removes it and may be called again. */
export function subscribe<N extends EventName>(name: N, handler: Handler<N>): () => void {
  const listener: Listener = { name, handler };
  listeners.add(listener);
  update();
  return () => {
    if (listeners.delete(listener)) {
      update();
    }
  };
}

/** Brings the native side in line with the listeners. */
function update(): void {
  const module = nativeModule();
  if (!module) {
    console.warn(NATIVE_MODULE_MISSING);
    return;
  }
  // The subscription before setListening: a tap that waits is sent at once.
  updateSubscription(module);
  updateListening(module);
}

/** One native subscription as long as there is any listener. */
function updateSubscription(module: Spec): void {
  if (listeners.size > 0) {
    subscription ??= module.onEvent(receive);
  } else {
    subscription?.remove();
    subscription = null;
  }
}

function updateListening(module: Spec): void {
  const wanted = listenersOf('notificationClicked').length > 0;
  if (wanted !== listening) {
    listening = wanted;
    module.setListening(wanted);
  }
}

function listenersOf(name: EventName): Listener[] {
  return [...listeners].filter((listener) => listener.name === name);
}

function receive(text: string): void {
  const event: Event = JSON.parse(text);
  if (event.name === 'notificationClicked') {
    receiveTap(event.payload);
  } else {
    tell(event.name, event.payload);
  }
}

function receiveTap(tap: Tap): void {
  if (isNewTap(tap) && tell('notificationClicked', tap)) {
    confirmTap(tap);
  }
}

/** Returns whether there was anybody to tell. */
function tell(name: EventName, payload: unknown): boolean {
  const called = listenersOf(name);
  for (const { handler } of called) {
    callSafely(name, handler as (payload: unknown) => void, payload);
  }
  return called.length > 0;
}

function callSafely(name: EventName, handler: (payload: unknown) => void, payload: unknown): void {
  try {
    handler(payload);
  } catch (error) {
    console.error(`A handler of '${name}' threw:`, error);
  }
}
