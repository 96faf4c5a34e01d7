import { useState } from 'react';
import { Pressable, StyleSheet, Text, View } from 'react-native';
import { CONTACTS } from '../config';
import { useTexts } from '../texts/Language';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Field } from '../ui/Field';
import { Page } from '../ui/Page';
import { COLORS, GAP, TOUCH } from '../ui/theme';
import type { Message } from '../useMessages';

interface Props {
  user: string;
  messages: Message[];
  onOpen: (userID: string) => void;
}

/** The chats, the latest message of each, and a way to begin another one. */
export function ChatListScreen({ user, messages, onOpen }: Props) {
  const { chats } = useTexts();
  const [other, setOther] = useState('');
  const known = new Set([...CONTACTS, ...messages.map(({ chat }) => chat)]);
  known.delete(user);
  return (
    <Page title={chats.title}>
      <Card>
        {[...known].map((chat) => (
          <Chat
            key={chat}
            name={chat}
            last={lastOf(messages, chat) ?? chats.noMessages}
            onPress={() => onOpen(chat)}
          />
        ))}
      </Card>
      <Card>
        <Field label={chats.userID} value={other} onChangeText={setOther} />
        <Button kind="plain" title={chats.open} disabled={!other} onPress={() => onOpen(other)} />
      </Card>
    </Page>
  );
}

/** What is to be seen of the chats before anybody is logged in. */
export function NoChatsScreen() {
  const { chats } = useTexts();
  return (
    <Page title={chats.title}>
      <Card>
        <Text style={styles.last}>{chats.loginFirst}</Text>
      </Card>
    </Page>
  );
}

function Chat({ name, last, onPress }: { name: string; last: string; onPress: () => void }) {
  return (
    <Pressable role="button" aria-label={`${name}, ${last}`} style={styles.chat} onPress={onPress}>
      <View style={styles.picture}>
        <Text style={styles.initial}>{name.slice(0, 1).toUpperCase()}</Text>
      </View>
      <View style={styles.texts}>
        <Text style={styles.name}>{name}</Text>
        <Text numberOfLines={1} style={styles.last}>
          {last}
        </Text>
      </View>
    </Pressable>
  );
}

function lastOf(messages: Message[], chat: string): string | undefined {
  return messages.findLast((message) => message.chat === chat)?.text;
}

const styles = StyleSheet.create({
  chat: { minHeight: TOUCH, flexDirection: 'row', alignItems: 'center', gap: GAP },
  picture: {
    width: TOUCH,
    height: TOUCH,
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: TOUCH / 2,
    backgroundColor: COLORS.accentPale,
  },
  initial: { fontSize: 18, fontWeight: '700', color: COLORS.accent },
  texts: { flex: 1, gap: 2 },
  name: { fontSize: 16, fontWeight: '600', color: COLORS.text },
  last: { fontSize: 14, color: COLORS.faint },
});
