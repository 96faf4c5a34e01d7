import type { Message, PushOptions } from '../useMessages';
import { ChatListScreen, NoChatsScreen } from './ChatListScreen';
import { ChatScreen } from './ChatScreen';

interface Props {
  /** Who is logged in; empty for nobody. */
  user: string;
  /** The chat that is open; empty for none. */
  chat: string;
  messages: Message[];
  onOpen: (chat: string) => void;
  onSend: (chat: string, text: string, options: PushOptions) => void;
}

/** The chats, or the one that is open. */
export function ChatsScreen({ user, chat, messages, onOpen, onSend }: Props) {
  if (user === '') {
    return <NoChatsScreen />;
  }
  if (chat === '') {
    return <ChatListScreen user={user} messages={messages} onOpen={onOpen} />;
  }
  return (
    <ChatScreen
      chat={chat}
      messages={messages.filter((message) => message.chat === chat)}
      onSend={(text, options) => onSend(chat, text, options)}
      onClose={() => onOpen('')}
    />
  );
}
