import { useEffect, useInsertionEffect, useRef } from 'react';
import { type Handler, subscribe } from './events';

/**
 * Calls `handler` for every notification that is tapped while the component is mounted, and for those that were tapped
 * before anybody listened, also one that started the app. It may be a new function at every render: the last one counts.
 */
export function useNotificationClicked(handler: Handler<'notificationClicked'>): void {
  const latest = useRef(handler);
  // Before any other effect, so that no tap reaches the handler of an earlier render.
  useInsertionEffect(() => {
    latest.current = handler;
  });
  useEffect(() => subscribe('notificationClicked', (tap) => latest.current(tap)), []);
}
