import { useState } from 'react';
import { Button, Text, TextInput } from 'react-native';
import { chatExt, sendText } from './push';

interface Props {
  user: string;
  chat: string;
  onClose: () => void;
}

/** Sends texts to one user. */
export function ChatScreen({ user, chat, onClose }: Props) {
  const [text, setText] = useState('');
  const [sent, setSent] = useState<string[]>([]);

  const send = async () => {
    const { code, desc } = await sendText(chat, text, { title: '', desc: text, ext: chatExt(user) });
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
      <Button title="Send" onPress={send} />
    </>
  );
}
