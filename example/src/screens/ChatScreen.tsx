import { useState } from 'react';
import { KeyboardAvoidingView, Platform, StyleSheet, View } from 'react-native';
import { useTexts } from '../texts/Language';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Field } from '../ui/Field';
import { Page } from '../ui/Page';
import { COLORS, GAP } from '../ui/theme';
import type { Message, PushOptions } from '../useMessages';
import { MessageView } from './MessageView';

interface Props {
  chat: string;
  messages: Message[];
  onSend: (text: string, options: PushOptions) => void;
  onClose: () => void;
}

/** One chat: what was said, what its pushes will not do, and the next message. */
export function ChatScreen({ chat, messages, onSend, onClose }: Props) {
  const texts = useTexts().chat;
  const [options, setOptions] = useState<PushOptions>({ title: '', oppoChannel: 'tuikit' });
  return (
    <KeyboardAvoidingView
      style={styles.fill}
      {...(Platform.OS === 'ios' && { behavior: 'padding' as const })}
    >
      <Page title={chat} back={{ label: texts.back, onPress: onClose }} follow>
        {messages.map((message) => (
          <MessageView key={message.key} message={message} />
        ))}
        <Card title={texts.options}>
          <Field
            label={texts.pushTitle}
            value={options.title}
            onChangeText={(title) => setOptions({ ...options, title })}
          />
          <Field
            label={texts.oppoChannel}
            value={options.oppoChannel}
            onChangeText={(oppoChannel) => setOptions({ ...options, oppoChannel })}
          />
        </Card>
      </Page>
      <Composer onSend={(text) => onSend(text, options)} />
    </KeyboardAvoidingView>
  );
}

function Composer({ onSend }: { onSend: (text: string) => void }) {
  const texts = useTexts().chat;
  const [text, setText] = useState('');
  const send = () => {
    onSend(text);
    setText('');
  };
  return (
    <View style={styles.composer}>
      <View style={styles.fill}>
        <Field label={texts.message} value={text} onChangeText={setText} autoCapitalize="sentences" />
      </View>
      <Button title={texts.send} disabled={!text} onPress={send} />
    </View>
  );
}

const styles = StyleSheet.create({
  fill: { flex: 1 },
  composer: {
    flexDirection: 'row',
    alignItems: 'flex-end',
    gap: GAP,
    padding: GAP,
    backgroundColor: COLORS.card,
  },
});
