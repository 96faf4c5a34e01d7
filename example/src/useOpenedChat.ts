import { useState } from 'react';
import { useNotificationClicked } from 'react-native-timpush';
import { chatOf } from './push';

/** The chat on screen, empty for none; a tapped notification opens another one. */
export function useOpenedChat(): [string, (userID: string) => void] {
  const [chat, setChat] = useState('');
  useNotificationClicked((tap) => setChat((open) => chatOf(tap) ?? open));
  return [chat, setChat];
}
