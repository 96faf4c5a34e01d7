import { useState } from 'react';
import { Button, Text, TextInput } from 'react-native';
import { chatExt, pushHints, sendText } from './push';

interface Props {
  user: string;
  chat: string;
  onClose: () => void;
}

/** Sends texts to one user, and says while one is written what its push would not do. */
export function ChatScreen({ user, chat, onClose }: Props) {
  const [text, setText] = useState('');
  const [sent, setSent] = useState<string[]>([]);

  const offlinePushInfo = { title: '', desc: text, ext: chatExt(user) };
  const hints = text ? pushHints(text, offlinePushInfo) : [];

  const send = async () => {
    const { code, desc } = await sendText(chat, text, offlinePushInfo);
    setSent((lines) => [...lines, code === 0 ? text : `not sent (${code}): ${desc}`]);
    setText('');
  };

  return (
    <>
      <Button title="Back" onPress={onClose} />
      <Text>Chat with {chat}</Text>
      {sent.map((line, index) => (
        <Text key={index}>{line}</Text>
      ))}
      <TextInput placeholder="Message" value={text} onChangeText={setText} />
      {hints.map((hint) => (
        <Text key={hint}>{hint}</Text>
      ))}
      <Button title="Send" onPress={send} />
    </>
  );
}
