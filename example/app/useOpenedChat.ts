import { useEffect, useState } from 'react';
import { onChatOpened } from './push';

/** The chat on screen, empty for none; a tapped notification opens another one. */
export function useOpenedChat(): [string, (userID: string) => void] {
  const [chat, setChat] = useState('');
  useEffect(() => onChatOpened((userID) => setChat(userID)), []);
  return [chat, setChat];
}
