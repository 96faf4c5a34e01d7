import { useState } from 'react';
import { useNotificationClicked } from 'react-native-timpush';
import { chatOf } from './push';

/**
 * The chat on screen, empty for none; a tapped notification opens another one.
 *
 * @param onTap A tap has opened a chat.
 */
export function useOpenedChat(onTap: () => void): [string, (userID: string) => void] {
  const [chat, setChat] = useState('');
  useNotificationClicked((tap) => {
    const tapped = chatOf(tap);
    if (tapped) {
      setChat(tapped);
      onTap();
    }
  });
  return [chat, setChat];
}
