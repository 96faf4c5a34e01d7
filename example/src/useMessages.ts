import { useEffect, useState } from 'react';
import type { OfflinePushWarning, ReceivedMessage } from 'react-native-timpush';
import { chatExt, cPush, sendText } from './push';

/** A message on screen. */
export interface Message {
  key: number;
  /** With whom. */
  chat: string;
  text: string;
  state: 'sending' | 'sent' | 'failed' | 'pushed';
  /** Why it was not sent. */
  problem?: { code: number; desc: string };
  /** What its push will not do. */
  warnings: OfflinePushWarning[];
}

/** What the sender decides of the push. */
export interface PushOptions {
  title: string;
  oppoChannel: string;
}

let lastKey = 0;

/** The messages since the app started: those sent, and those that came as a push while it runs. */
export function useMessages(user: string) {
  const [messages, setMessages] = useState<Message[]>([]);
  const add = (message: Omit<Message, 'key'>): number => {
    lastKey += 1;
    const added = { ...message, key: lastKey };
    setMessages((earlier) => [...earlier, added]);
    return added.key;
  };

  // Another user's messages are nobody else's.
  useEffect(() => () => setMessages([]), [user]);
  useEffect(
    () =>
      cPush.on('messageReceived', (push) => {
        const message = pushed(push);
        setMessages((earlier) => (message ? [...earlier, message] : earlier));
      }),
    [],
  );

  const send = async (chat: string, text: string, options: PushOptions) => {
    const key = add({ chat, text, state: 'sending', warnings: [] });
    const { code, desc, warnings = [] } = await sendText(chat, text, pushInfo(user, text, options));
    const outcome: Partial<Message> =
      code === 0 ? { state: 'sent', warnings } : { state: 'failed', problem: { code, desc }, warnings };
    setMessages((all) => all.map((each) => (each.key === key ? { ...each, ...outcome } : each)));
  };
  return { messages, send };
}

function pushed({ conversation, desc = '' }: ReceivedMessage): Message | undefined {
  lastKey += 1;
  return conversation?.type === 'c2c'
    ? { key: lastKey, chat: conversation.id, text: desc, state: 'pushed', warnings: [] }
    : undefined;
}

function pushInfo(user: string, text: string, { title, oppoChannel }: PushOptions) {
  return {
    title,
    desc: text,
    ext: chatExt(user),
    ...(oppoChannel && { androidOPPOChannelID: oppoChannel }),
  };
}
